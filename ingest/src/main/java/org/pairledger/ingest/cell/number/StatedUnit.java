package org.pairledger.ingest.cell.number;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.text.CellText;

/**
 * The units that a heading, a line above a table or a column of units states for the numbers under
 * it.
 *
 * @param moneys units of renminbi; more than one is a question
 * @param isForeign whether it names another currency
 * @param count what it states of other numbers, such as 万人; null where it states nothing
 */
public record StatedUnit(Set<MoneyUnit> moneys, boolean isForeign, @Nullable String count) {

  /** A heading that states nothing. */
  public static final StatedUnit NONE =
      new StatedUnit(EnumSet.noneOf(MoneyUnit.class), false, null);

  private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{1,40})[)\\]]");
  private static final Pattern BEHIND_SLASH = Pattern.compile("[/:_]([^/:_()]{1,8})$");
  private static final Pattern AT_END = Pattern.compile("((?:[百千十]?[万亿]|[百千佰仟])?[元圆圓])$");
  private static final Pattern NO_UNIT = Pattern.compile("[单公多状纪元]元$");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?<![报送制表编制办责任成员施各建管用])单位(?:均?[为是]|\\s*[:(\\[]|\\s)\\s*([^)\\]]{1,40})|[以按](?:照)?([^,。]{1,6}?)(?:为单位|计算|计量|计[^,。]{0,1}$|计(?=[,。;；、)])|填[报列写])|(?<=单位)(?:人民币)?([百千]?[万亿]?元)(?=$|[)\\],，。;；、\\s])");
  private static final Pattern ALONE = Pattern.compile("[(\\[]?(?:人民币)?([^()\\[\\]]{1,6})[)\\]]?");
  private static final Pattern OF_AMOUNTS =
      Pattern.compile("(?:金额|数额|款额|币种)\\s*[:：]\\s*(?:人民币)?\\s*([百千]?[万亿]?元)(?![\\p{IsHan}\\d])");
  private static final Pattern BEHIND_TITLE =
      Pattern.compile(".*[表账单况册录]\\s*[(（\\[](?:人民币)?([^()（）\\[\\]]{1,4})[)）\\]]");
  private static final Pattern NEXT_LABEL =
      Pattern.compile("\\s*(?:填报|报送|制表|编制|填表|上报|日期|时间|截[至止]|联系|负责|审核).*$");
  private static final Pattern BETWEEN = Pattern.compile("[\\s、,;/和及或与()（）]+");
  private static final Pattern PARTED = Pattern.compile("(?<=[百千万亿])\\s+(?=[元圆])");
  private static final Pattern FOREIGN =
      Pattern.compile(
          "美元|港元|港币|港纸|欧元|日元|日圆|韩元|澳元|加元|英镑|美金|外币|澳门[元币]|台币|新加坡元|瑞士法郎|泰铢|卢布"
              + "|[$€£]|USD|HKD|EUR|JPY|GBP|AUD|CAD|SGD|CHF|MOP|TWD|KRW");

  public StatedUnit {
    moneys = Set.copyOf(moneys);
  }

  /** The one unit of money, if there is one. */
  public Optional<MoneyUnit> money() {
    return moneys.size() == 1 && !isForeign ? moneys.stream().findFirst() : Optional.empty();
  }

  /** Whether it says anything of money. */
  public boolean saysMoney() {
    return isForeign || !moneys.isEmpty();
  }

  /** Whether it states only what goods or people are counted in: 箱, 吨, 户. */
  public boolean isOfThings() {
    UnitWord word = count == null || saysMoney() ? null : UnitWord.of(count);
    return count != null && word != null && word.isOfThings(count);
  }

  /** Why an amount without a unit of its own cannot be told under it; null if it can. */
  public @Nullable ProblemRule refusal() {
    if (isForeign) {
      return ProblemRule.FOREIGN_CURRENCY;
    }
    if (isOfThings()) {
      return ProblemRule.UNIT_OF_THINGS;
    }
    return moneys.size() > 1 ? ProblemRule.UNIT_AMBIGUOUS : null;
  }

  /** What the heading of a column states: in brackets, behind a stroke, or as its last word. */
  public static StatedUnit ofHeading(String heading) {
    String plain = CellText.plain(heading);
    StatedUnit labelled = ofLine(plain);
    if (labelled.saysMoney()) {
      return labelled;
    }
    StatedUnit found = NONE;
    Matcher brackets = IN_BRACKETS.matcher(plain);
    while (brackets.find()) {
      found = found.and(ofList(brackets.group(1)));
    }
    String dense = CellText.dense(plain);
    Matcher behind = BEHIND_SLASH.matcher(dense);
    if (!found.says() && behind.find()) {
      found = ofList(behind.group(1));
    }
    Matcher end = AT_END.matcher(dense);
    return found.says() || !end.find() || NO_UNIT.matcher(dense).find() || isForeign(dense)
        ? found.foreign(isForeign(dense))
        : ofList(end.group(1));
  }

  /** What a heading says its amounts are told for each of: 年 of （元/年）; empty if nothing. */
  public static String rateOfHeading(String heading) {
    Matcher brackets = IN_BRACKETS.matcher(CellText.plain(heading));
    while (brackets.find()) {
      UnitWord unit = UnitWord.of(CellText.dense(brackets.group(1)));
      if (unit != null && unit.kind() == UnitWord.Kind.MONEY && !unit.per().isEmpty()) {
        return unit.per();
      }
    }
    return "";
  }

  /** What a line above a table states: {@code 单位：人民币 万元}, {@code （万元）}. */
  public static StatedUnit ofLine(String text) {
    StatedUnit found = NONE;
    Matcher label = LABEL.matcher(text);
    while (label.find()) {
      String list = said(label);
      found = found.and(ofList(NEXT_LABEL.matcher(list).replaceFirst("")));
    }
    if (found.says()) {
      return found;
    }
    StatedUnit whole = ofFirst(ALONE.matcher(text.strip()));
    StatedUnit behind = ofFirst(BEHIND_TITLE.matcher(text.strip()));
    if (whole.saysMoney() || behind.saysMoney()) {
      return whole.saysMoney() ? whole : behind;
    }
    Matcher amounts = OF_AMOUNTS.matcher(text);
    return amounts.find() ? ofList(amounts.group(1)) : found;
  }

  private static String said(Matcher label) {
    String list = label.group(1) == null ? label.group(2) : label.group(1);
    return list == null ? label.group(3) : list;
  }

  private static StatedUnit ofFirst(Matcher words) {
    return words.matches() ? ofList(words.group(1)) : NONE;
  }

  /** The units in a list, each a word for itself; a 元件厂 is no unit. */
  public static StatedUnit ofList(String list) {
    Set<MoneyUnit> moneys = EnumSet.noneOf(MoneyUnit.class);
    String count = null;
    boolean isForeign = false;
    String whole = PARTED.matcher(list).replaceAll("");
    boolean isOne = UnitWord.of(whole) != null;
    for (String word : isOne ? new String[] {whole} : BETWEEN.split(whole, -1)) {
      String bare = word.startsWith("人民币") && word.length() > 3 ? word.substring(3) : word;
      UnitWord unit = UnitWord.of(bare);
      isForeign |= isForeign(bare);
      if (unit == null || word.equals("人民币") || word.equals("分")) {
        continue;
      }
      Optional<MoneyUnit> money = MoneyUnit.of(unit);
      money.ifPresent(moneys::add);
      count = money.isEmpty() && count == null ? bare : count;
    }
    return new StatedUnit(moneys, isForeign, count);
  }

  private static boolean isForeign(String text) {
    return FOREIGN.matcher(text).find();
  }

  private boolean says() {
    return saysMoney() || count != null;
  }

  private StatedUnit foreign(boolean also) {
    return also && !isForeign ? new StatedUnit(moneys, true, count) : this;
  }

  /** Both together. */
  public StatedUnit and(StatedUnit other) {
    Set<MoneyUnit> all = EnumSet.noneOf(MoneyUnit.class);
    all.addAll(moneys);
    all.addAll(other.moneys);
    return new StatedUnit(all, isForeign || other.isForeign, count == null ? other.count : count);
  }
}
