package org.pairledger.app.draft.promise;

import java.util.List;
import java.util.regex.Pattern;
import org.pairledger.app.draft.place.Place;
import org.pairledger.warehouse.indicator.definition.Indicator;

/** Whose promise it is: by the names of both places, 两地, 分别, 联合, 到…去. */
final class SideWords {

  /** Not said. */
  static final String UNTOLD = "";

  private static final Pattern EACH =
      Pattern.compile("分别|各自|双方各|两地各|双方均|两地均|互派|互访|互相|各(?:不少于|不低于|至少)?\\d|各$|各(?:召开|选派|派出|组织|举办)");
  private static final Pattern JOINT = Pattern.compile("联合|共同|会同|合计|联席");
  private static final Pattern BOTH = Pattern.compile("两地|双方|两县|两市县|县市双方|两区县|东西部双方");

  private final String donor;
  private final String recipient;

  SideWords(Place donor, Place recipient) {
    this.donor = names(donor);
    this.recipient = names(recipient);
  }

  private static String names(Place place) {
    return "(?:" + Pattern.quote(place.name()) + "|" + Pattern.quote(place.shortName()) + ")";
  }

  /** The side by the nearest words that say it: D, R, J, or B for each of both. */
  String of(List<String> scopes) {
    for (String scope : scopes) {
      String side = of(scope);
      if (!side.isEmpty()) {
        return side;
      }
    }
    return UNTOLD;
  }

  /** Whether a text names either of the places. */
  boolean isNamedIn(String text) {
    return has(text, donor) || has(text, recipient);
  }

  /** A text without the words that say whose and when. */
  String without(String text) {
    return text.replaceAll(donor + "|" + recipient + "|" + BOTH.pattern(), "")
        .replaceAll("每年|年内|全年|上半年|下半年|本年|当年|年度|其中|分别|各自|均|各|[、，。：（）()]", "");
  }

  /** Which of the places a text names alone: D, R or nothing. */
  String alone(String text) {
    boolean hasDonor = has(text, donor);
    return hasDonor == has(text, recipient) ? UNTOLD : hasDonor ? "D" : "R";
  }

  private String of(String text) {
    boolean isEach = EACH.matcher(text).find();
    boolean areBoth = BOTH.matcher(text).find() || (has(text, donor) && has(text, recipient));
    if (areBoth && isEach) {
      return "B";
    }
    if (JOINT.matcher(text).find()) {
      return "J";
    }
    for (String sentence : text.split("[。；;]", -1)) {
      if (goes(sentence, recipient)) {
        return "D";
      }
      if (goes(sentence, donor)) {
        return "R";
      }
    }
    return areBoth ? UNTOLD : leading(text);
  }

  /** The place that a clause of the text begins with, where no clause begins with the other. */
  private String leading(String text) {
    String begins = "(?s)(?:.*[，。；;、,（(])?(?:其中|由|组织|积极组织|协调|推动)?[：:]?";
    boolean isDonor = text.matches(begins + donor + ".*");
    boolean isRecipient = text.matches(begins + recipient + ".*");
    return isDonor == isRecipient ? UNTOLD : isDonor ? "D" : "R";
  }

  private static boolean goes(String text, String where) {
    return Pattern.compile("(?:到|赴|前往|向|来)" + where).matcher(text).find();
  }

  private static boolean has(String text, String names) {
    return Pattern.compile(names).matcher(text).find();
  }

  /** The sides of the targets that an indicator can be asked of; none where the side is not its. */
  static List<String> of(String told, Indicator indicator) {
    List<String> sides = indicator.sides();
    if (told.equals("B")) {
      return sides.contains("D") && sides.contains("R") ? List.of("D", "R") : List.of("J");
    }
    if (told.isEmpty() || told.equals("J")) {
      boolean isOfOne = told.isEmpty() && sides.size() == 2;
      return List.of(isOfOne ? sides.get(0) : "J");
    }
    return sides.contains(told) ? List.of(told) : sides.size() == 1 ? sides : List.of();
  }
}
