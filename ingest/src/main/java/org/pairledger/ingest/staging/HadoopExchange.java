package org.pairledger.ingest.staging;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.pairledger.contract.Exchange;

/** A folder of any file system that Hadoop knows: {@code hdfs}, {@code s3a}, {@code file}. */
public final class HadoopExchange implements Exchange {

  private static final long serialVersionUID = 1L;

  private final String root;
  private final HashMap<String, String> settings = new HashMap<>();

  private HadoopExchange(String root) {
    this.root = root;
  }

  /**
   * One for a run, in a folder of its own.
   *
   * @param settings how the file system is reached; workers are told
   */
  public static HadoopExchange in(String folder, Configuration settings) {
    String own = (folder.endsWith("/") ? folder : folder + "/") + UUID.randomUUID();
    HadoopExchange exchange = new HadoopExchange(own);
    for (Map.Entry<String, String> one : settings) {
      if (one.getKey().matches("(fs|dfs|hadoop|ipc)\\..{1,200}")) {
        exchange.settings.put(one.getKey(), one.getValue());
      }
    }
    return exchange;
  }

  @Override
  public void put(java.nio.file.Path file, String name) throws IOException {
    Path part = path(name + ".part-" + UUID.randomUUID());
    FileSystem store = store();
    try (InputStream in = Files.newInputStream(file);
        OutputStream out = store.create(part, false)) {
      in.transferTo(out);
    }
    if (!store.rename(part, path(name))) {
      throw new IOException(path(name) + " cannot be given its name");
    }
  }

  @Override
  public void get(String name, java.nio.file.Path file) throws IOException {
    try (InputStream in = store().open(path(name));
        OutputStream out = Files.newOutputStream(file)) {
      in.transferTo(out);
    }
  }

  @Override
  public List<String> in(String folder) throws IOException {
    List<String> names = new ArrayList<>();
    try {
      for (FileStatus one : store().listStatus(path(folder))) {
        if (one.isFile()) {
          names.add(folder + "/" + one.getPath().getName());
        }
      }
    } catch (FileNotFoundException none) {
      // A store of objects has no empty folders.
    }
    Collections.sort(names);
    return names;
  }

  @Override
  public String address(String name) {
    return root + "/" + name;
  }

  @Override
  public void clear() throws IOException {
    boolean unused = store().delete(new Path(root), true);
  }

  private Path path(String name) {
    return new Path(address(name));
  }

  private FileSystem store() throws IOException {
    Configuration configuration = new Configuration();
    settings.forEach(configuration::set);
    return FileSystem.get(URI.create(root), configuration);
  }
}
