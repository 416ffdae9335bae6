package org.pairledger.ingest.cell.text;

import java.util.regex.Pattern;

/** What is left of a name without the words that one list writes after it and another does not. */
public final class NameCore {

  private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{S}\\s]");

  /** Legal forms, words of giving, of address, of seals, and of kinds of events. */
  private static final Pattern WORDS =
      Pattern.compile(
          "有限责任公司|股份有限公司|有限公司|集团公司|公司|集团|捐赠款物|捐赠物资|捐赠款|捐赠|捐款|捐资|捐物|赞助|善款"
              + "|先生|女士|同志|财政专户|专户|账户|公章|盖章|签章|培训班|扶贫车间|帮扶车间|车间|培训|会议|活动|项目|工程");

  private NameCore() {}

  /** Empty where nothing is left. */
  public static String of(String name) {
    String plain = MARKS.matcher(CellText.dense(name)).replaceAll("");
    String core = WORDS.matcher(plain).replaceAll("");
    return core.isEmpty() ? plain : core;
  }
}
