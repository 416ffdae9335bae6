package org.pairledger.ingest.sheet.guard;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.content.UnreadableFile.Code;

/**
 * The zip around a workbook: each name once, nothing encrypted, and every inflated byte counted.
 */
public final class ZipPackage implements Closeable {

  private final ZipFile zip;
  private final long fileBytes;
  private final Map<String, ZipArchiveEntry> entries;

  private ZipPackage(ZipFile zip, long fileBytes, Map<String, ZipArchiveEntry> entries) {
    this.zip = zip;
    this.fileBytes = fileBytes;
    this.entries = entries;
  }

  public static ZipPackage open(Path file) throws IOException, UnreadableFile {
    ZipFile zip = ZipFile.builder().setPath(file).get();
    try {
      return new ZipPackage(zip, Files.size(file), entries(zip));
    } catch (UnreadableFile refused) {
      zip.close();
      throw refused;
    }
  }

  /** Opens a package that was taken out of something else. */
  public static ZipPackage open(byte[] bytes) throws IOException, UnreadableFile {
    ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
    try {
      return new ZipPackage(zip, bytes.length, entries(zip));
    } catch (UnreadableFile refused) {
      zip.close();
      throw refused;
    }
  }

  private static Map<String, ZipArchiveEntry> entries(ZipFile zip) throws UnreadableFile {
    Map<String, ZipArchiveEntry> byName = new LinkedHashMap<>();
    for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
      ZipArchiveEntry entry = all.nextElement();
      String key = key(entry.getName());
      if (key.startsWith("../") || key.contains("/../")) {
        throw Limits.badReference("..");
      }
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        throw passwordProtected();
      }
      if (byName.put(key, entry) != null) {
        throw duplicate(key);
      }
      if (byName.size() > Limits.ENTRIES) {
        throw Limits.bomb(Limits.ENTRIES + " entries");
      }
    }
    return byName;
  }

  public static UnreadableFile passwordProtected() {
    return new UnreadableFile(
        Code.PASSWORD_PROTECTED,
        "is protected by a password; remove it and send the file again",
        "文件设有打开密码，请取消密码后再报");
  }

  private static UnreadableFile duplicate(String name) {
    return new UnreadableFile(
        Code.DUPLICATE_ENTRY,
        "holds " + name + " twice, so that two programs may see two different workbooks",
        "压缩包内有重名部件（" + name + "），不同程序会读出不同内容，拒绝读取");
  }

  private static String key(String name) {
    String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return plain.startsWith("/") ? plain.substring(1) : plain;
  }

  public long fileBytes() {
    return fileBytes;
  }

  public boolean has(String name) {
    return entries.containsKey(key(name));
  }

  public Set<String> names() {
    return entries.keySet();
  }

  /** Opens a part; reading on past the limits ends in an {@link IOException} that says why. */
  public InputStream open(String name) throws IOException, UnreadableFile {
    return open(name, true);
  }

  /** The same for a part that is no XML. */
  public InputStream openBinary(String name) throws IOException, UnreadableFile {
    return new BufferedInputStream(open(name, false), 1 << 16);
  }

  private InputStream open(String name, boolean isMarkup) throws IOException, UnreadableFile {
    ZipArchiveEntry entry = entries.get(key(name));
    if (entry == null) {
      throw Limits.badReference(name);
    }
    long compressed = Math.min(Math.max(entry.getCompressedSize(), 0), fileBytes);
    InputStream inflated = zip.getInputStream(entry);
    return new CountedStream(inflated, compressed, entry, isMarkup);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
