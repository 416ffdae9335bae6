package org.pairledger.app;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.pairledger.app.run.engine.ShippedCode;

/**
 * A Spark master and two workers on loopback, each a program of its own with nothing but what Spark
 * brings. All see one folder under one path, which goes by where a program stands: below {@code
 * /proc/self/cwd} each has a link of its own, and who loses it sees the folder no more.
 */
public final class SmallCluster implements AutoCloseable {

  private static final String LINK = "shared";

  private static final String CLASS_PATH = classPath();

  private final Path folder;
  private final String master;
  private final List<Process> programs = new ArrayList<>();

  private SmallCluster(Path folder, int port) {
    this.folder = folder;
    this.master = "spark://127.0.0.1:" + port;
  }

  public static SmallCluster start(Path folder) throws IOException {
    SmallCluster cluster = new SmallCluster(folder, freePort());
    cluster.lay();
    String port = cluster.master.substring(cluster.master.lastIndexOf(':') + 1);
    cluster.begin(
        "master", "127.0.0.1", "master.Master", "--port", port, "--webui-port", freePort() + "");
    for (int worker = 1; worker <= 2; worker++) {
      String work = folder.resolve("w" + worker).toString();
      cluster.begin(
          "w" + worker,
          host(worker),
          "worker.Worker",
          ("--webui-port " + freePort() + " -c 1 -m 1g -d " + work + " " + cluster.master)
              .split(" ", -1));
    }
    return cluster;
  }

  /** What a worker is called. */
  public static String host(int worker) {
    return "127.0.0." + worker;
  }

  /** The folder as the driver and every worker that sees it call it. */
  public Path seen() {
    return folder.resolve("seen");
  }

  /** The same, for who stands elsewhere. */
  public Path real() {
    return folder.resolve("real");
  }

  String master() {
    return master;
  }

  private void lay() throws IOException {
    Files.createDirectory(real());
    Files.createSymbolicLink(seen(), Path.of("/proc/self/cwd/../..").resolve(LINK));
    Files.createDirectories(folder.resolve("driver/stands/here"));
    Files.createSymbolicLink(folder.resolve("driver").resolve(LINK), real());
    Path jars = Files.createDirectories(folder.resolve("home/jars"));
    ShippedCode known = ShippedCode.known();
    for (String entry : CLASS_PATH.split(File.pathSeparator, -1)) {
      String name = Path.of(entry).getFileName().toString();
      if (known.isBrought(name) && !name.startsWith("duckdb")) {
        Files.createSymbolicLink(jars.resolve(name), Path.of(entry).toAbsolutePath());
      }
    }
    for (int worker = 1; worker <= 2; worker++) {
      Files.createDirectories(folder.resolve("w" + worker));
      show(worker);
    }
  }

  /** From now on the worker sees the folder. */
  public void show(int worker) throws IOException {
    Files.createSymbolicLink(folder.resolve("w" + worker).resolve(LINK), real());
  }

  /** From now on it does not. */
  public void hide(int worker) throws IOException {
    Files.deleteIfExists(folder.resolve("w" + worker).resolve(LINK));
  }

  private void begin(String name, String host, String program, String... arguments)
      throws IOException {
    List<String> command = java("-Xmx256m");
    command.addAll(List.of("-cp", folder.resolve("home/jars") + "/*"));
    command.addAll(List.of("org.apache.spark.deploy." + program, "--host", host));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("SPARK_HOME", folder.resolve("home").toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", host);
    programs.add(begin(builder, name));
  }

  /** The program from its {@code main}, by this cluster, in a process of its own. */
  public Process run(String name, Path workspace, String... more) throws IOException {
    List<String> command = java("-Xmx700m");
    command.addAll(List.of("-Dspark.master=" + master, "-Dspark.executor.memory=600m"));
    command.addAll(List.of("-Dspark.cores.max=2", "-Dspark.executor.cores=1"));
    command.add("-Dspark.executor.extraJavaOptions=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    command.add("-Dspark.scheduler.minRegisteredResourcesRatio=1.0");
    command.add("-Dspark.scheduler.maxRegisteredResourcesWaitingTime=60s");
    command.addAll(List.of("-cp", CLASS_PATH));
    command.addAll(List.of("org.pairledger.app.Pairledger", "run", workspace.toString()));
    command.addAll(List.of(more));
    ProcessBuilder builder = new ProcessBuilder(command);
    return begin(builder.directory(folder.resolve("driver/stands/here").toFile()), name);
  }

  private Process begin(ProcessBuilder builder, String name) throws IOException {
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder.redirectErrorStream(true).redirectOutput(log(name).toFile()).start();
  }

  /** Where a program of that name writes what it says. */
  public Path log(String name) {
    return folder.resolve(name + ".log");
  }

  /** With the flags of this Java that Spark needs. */
  private static List<String> java(String memory) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(memory, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(flag -> flag.startsWith("--add-opens") || flag.startsWith("-XX:+IgnoreUnr"))
        .forEach(command::add);
    command.add("-Dio.netty.tryReflectionSetAccessible=true");
    return command;
  }

  /** A launcher of tests may load them by itself. */
  private static String classPath() {
    if (!(SmallCluster.class.getClassLoader() instanceof URLClassLoader own)) {
      return System.getProperty("java.class.path");
    }
    return Arrays.stream(own.getURLs())
        .map(url -> Path.of(URI.create(url.toString())).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** As a machine that has no memory left does. */
  public void killExecutors(int worker) {
    programs.get(worker).descendants().forEach(ProcessHandle::destroyForcibly);
  }

  @Override
  public void close() {
    for (Process program : programs) {
      program.descendants().forEach(ProcessHandle::destroyForcibly);
      program.destroyForcibly();
      program.onExit().completeOnTimeout(program, 10, TimeUnit.SECONDS).join();
    }
  }
}
