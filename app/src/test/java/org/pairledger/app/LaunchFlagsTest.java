package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;
import org.pairledger.contract.MemoryShare;

/** The JVM's flags are those that Spark itself asks for, in the launcher and in the tests. */
class LaunchFlagsTest {

  private static final Path ROOT = Path.of(System.getProperty("pairledger.root"));

  /** Only MLlib uses it, and it prints a warning at every start. */
  private static final String LEFT_OUT_BY_THE_LAUNCHER = "--add-modules=jdk.incubator.vector";

  @Test
  void theLauncherTakesWhatSparkAsksFor() throws Exception {
    List<String> asked = new ArrayList<>(asked());
    asked.remove(LEFT_OUT_BY_THE_LAUNCHER);

    String launcher = Files.readString(ROOT.resolve("bin/pairledger"));
    String list = between("spark_flags=\\((.*?)\\n\\)", launcher);
    assertThat(list.strip().split("\\s+")).containsExactlyInAnyOrderElementsOf(asked);
  }

  @Test
  void theTestsTakeWhatSparkAsksFor() throws Exception {
    String pom = Files.readString(ROOT.resolve("pom.xml"));
    String list = between("<spark.jvm.flags>(.*?)</spark.jvm.flags>", pom);
    assertThat(list.strip().split("\\s+")).containsExactlyInAnyOrderElementsOf(asked());
  }

  @Test
  void heapAndDatabaseTakeThreeFifthsOfTheMachineTogether() throws Exception {
    String heap =
        between("MaxRAMPercentage=(\\d+)", Files.readString(ROOT.resolve("bin/pairledger")));
    String database = MemoryShare.OF_DUCKDB.replace("%", "");

    assertThat(Integer.parseInt(heap) + Integer.parseInt(database)).isEqualTo(60);
  }

  private static List<String> asked() {
    return List.of(JavaModuleOptions.defaultModuleOptions().strip().split("\\s+"));
  }

  private static String between(String regex, String text) {
    Matcher matcher = Pattern.compile(regex, Pattern.DOTALL).matcher(text);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }
}
