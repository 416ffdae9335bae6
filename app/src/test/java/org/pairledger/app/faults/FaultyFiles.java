package org.pairledger.app.faults;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * This machine's files, each operation told to {@link Faults} before it is done. A program is put
 * upon it by {@code -Djava.nio.file.spi.DefaultFileSystemProvider}; paths are true ones, so what
 * opens them itself (DuckDB, {@code java.io}) goes past it.
 */
public final class FaultyFiles extends FileSystemProvider {

  private final FileSystemProvider files;
  private final FileSystem system;

  /** As the JDK makes it. */
  public FaultyFiles(FileSystemProvider files) {
    this.files = files;
    this.system = new FaultySystem(this, files.getFileSystem(URI.create("file:///")));
  }

  Path wrapped(Path path) {
    return (Path)
        Proxy.newProxyInstance(
            FaultyFiles.class.getClassLoader(),
            new Class<?>[] {Path.class, Wrapped.class},
            (proxy, method, given) -> {
              return switch (method.getName()) {
                case "real" -> path;
                case "getFileSystem" -> system;
                case "toFile" -> new File(path.toString());
                case "iterator" -> wrapped(path.iterator());
                default -> answer(path, method, unwrapped(given));
              };
            });
  }

  private Object answer(Path path, Method method, Object @Nullable [] given) throws Throwable {
    try {
      Object got = method.invoke(path, given);
      return got instanceof Path one ? wrapped(one) : got;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private Iterator<Path> wrapped(Iterator<Path> paths) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return paths.hasNext();
      }

      @Override
      public Path next() {
        return wrapped(paths.next());
      }
    };
  }

  private static Object @Nullable [] unwrapped(Object @Nullable [] given) {
    return given == null
        ? null
        : Arrays.stream(given)
            .map(one -> one instanceof Wrapped path ? path.real() : one)
            .toArray();
  }

  /** What every path of this file system is besides. */
  interface Wrapped {
    Path real();
  }

  static Path real(Path path) {
    return path instanceof Wrapped wrapped ? wrapped.real() : path;
  }

  @Override
  public String getScheme() {
    return files.getScheme();
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> env) throws IOException {
    return files.newFileSystem(uri, env);
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    return system;
  }

  @Override
  public Path getPath(URI uri) {
    // For some URIs the JDK asks java.io.File, which asks this file system.
    return wrapped(real(files.getPath(uri)));
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return newFileChannel(path, options, attributes);
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    if (!options.contains(StandardOpenOption.WRITE)
        && !options.contains(StandardOpenOption.APPEND)) {
      return new FaultyChannel(real(path), files.newFileChannel(real(path), options, attributes));
    }
    boolean isCut =
        options.contains(StandardOpenOption.TRUNCATE_EXISTING)
            || options.contains(StandardOpenOption.CREATE_NEW);
    Faults.before(isCut ? Faults.What.CREATE : Faults.What.OPEN, real(path), null);
    return new FaultyChannel(real(path), files.newFileChannel(real(path), options, attributes));
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    DirectoryStream<Path> paths =
        files.newDirectoryStream(real(folder), path -> filter.accept(wrapped(path)));
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        return wrapped(paths.iterator());
      }

      @Override
      public void close() throws IOException {
        paths.close();
      }
    };
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    Faults.before(Faults.What.FOLDER, real(folder), null);
    files.createDirectory(real(folder), attributes);
  }

  @Override
  public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes)
      throws IOException {
    Faults.before(Faults.What.SYMLINK, real(link), real(target));
    files.createSymbolicLink(real(link), real(target), attributes);
  }

  @Override
  public void createLink(Path link, Path existing) throws IOException {
    Faults.before(Faults.What.LINK, real(existing), real(link));
    files.createLink(real(link), real(existing));
  }

  @Override
  public Path readSymbolicLink(Path link) throws IOException {
    return wrapped(files.readSymbolicLink(real(link)));
  }

  @Override
  public void delete(Path path) throws IOException {
    Faults.before(Faults.What.DELETE, real(path), null);
    files.delete(real(path));
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) throws IOException {
    Faults.before(Faults.What.COPY, real(source), real(target));
    files.copy(real(source), real(target), options);
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    Faults.before(Faults.What.MOVE, real(source), real(target));
    files.move(real(source), real(target), options);
  }

  @Override
  public boolean isSameFile(Path one, Path other) throws IOException {
    return files.isSameFile(real(one), real(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return files.isHidden(real(path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return files.getFileStore(real(path));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    files.checkAccess(real(path), modes);
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return files.getFileAttributeView(real(path), type, options);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return files.readAttributes(real(path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
      throws IOException {
    return files.readAttributes(real(path), attributes, options);
  }

  @Override
  public void setAttribute(Path path, String attribute, Object value, LinkOption... options)
      throws IOException {
    Faults.before(Faults.What.ATTRIBUTE, real(path), null);
    files.setAttribute(real(path), attribute, value, options);
  }
}
