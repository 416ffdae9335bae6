package org.pairledger.dashboards;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;

/** The DuckDB lines a reader may have, each driver in a class loader of its own. */
public enum DuckDbLine {
  OURS,
  OLDER;

  /** Opens a file as the bundle does: to read only, with no way out and every setting locked. */
  public Connection open(Path file) throws Exception {
    Properties properties = new Properties();
    properties.setProperty("duckdb.read_only", "true");
    properties.setProperty("enable_external_access", "false");
    properties.setProperty("lock_configuration", "true");
    return Objects.requireNonNull(driver().connect("jdbc:duckdb:" + file, properties));
  }

  private Driver driver() throws ReflectiveOperationException, MalformedURLException, SQLException {
    if (this == OURS) {
      return new org.duckdb.DuckDBDriver();
    }
    URL jar = Path.of("target/older-duckdb/duckdb_jdbc.jar").toUri().toURL();
    ClassLoader apart = new URLClassLoader(new URL[] {jar}, ClassLoader.getPlatformClassLoader());
    return (Driver)
        apart.loadClass("org.duckdb.DuckDBDriver").getDeclaredConstructor().newInstance();
  }
}
