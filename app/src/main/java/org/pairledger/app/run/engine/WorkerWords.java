package org.pairledger.app.run.engine;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairledger.contract.FaultOfMachine;

/** What went wrong on a worker in a few words, out of the pages that Spark writes about it. */
final class WorkerWords {

  private static final int LONGEST = 300;

  private static final Pattern UNREAD =
      Pattern.compile("FAILED_READ_FILE[^\\n]{0,200}? file:?/{0,3}(/?[^\\s]{1,1000})");

  private static final Pattern UNKNOWN_CLASS =
      Pattern.compile("(?:ClassNotFoundException|NoClassDefFoundError): ([\\w.$/]{1,300})");

  private static final List<String> OTHER_VERSION =
      List.of("InvalidClassException", "NoSuchMethodError", "UnsupportedClassVersionError");

  private WorkerWords() {}

  /** The words after "worker HOST", without a full stop. */
  static String of(String trace) {
    String lower = trace.toLowerCase(Locale.ROOT);
    if (lower.contains("no space left on device")) {
      return "has no space left (where the workspace is, or its own spark.local.dir)";
    }
    if (trace.contains("OutOfMemoryError")) {
      return "has too little memory (spark.executor.memory)";
    }
    return FaultOfMachine.in(trace).orElseGet(() -> ofSpark(trace));
  }

  private static String ofSpark(String trace) {
    Matcher unread = UNREAD.matcher(trace);
    if (unread.find()) {
      return "cannot read " + unread.group(1);
    }
    Matcher unknown = UNKNOWN_CLASS.matcher(trace);
    if (unknown.find()) {
      return "does not find " + unknown.group(1) + ", which this program should have sent to it";
    }
    if (OTHER_VERSION.stream().anyMatch(trace::contains)) {
      return "runs another version of Spark or Java than this program";
    }
    return "failed: " + line(trace);
  }

  /** What an exception says first. */
  static String line(Throwable failure) {
    Throwable deepest = failure;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return line(deepest.toString());
  }

  /** The first line of a longer text. */
  static String line(String text) {
    String first = text.lines().findFirst().orElse("").strip();
    return first.length() > LONGEST ? first.substring(0, LONGEST) + "…" : first;
  }
}
