package org.pairledger.ingest.ledger.tell;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.person.NameCharacters;
import org.pairledger.ingest.cell.number.QuantityWords;

/**
 * Hides what looks like a person's name in words that nobody typed into a column: titles, notes,
 * headings, names of sheets. A name is told by what stands before it or behind it (填表人：, 同志), or by
 * its surname and length where no word of a ledger stands.
 */
final class NamesInText {

  private static final String HIDDEN = "＊";

  private static final Set<String> COMPOUND =
      Set.of("欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "令狐", "司徒", "夏侯", "慕容", "端木", "呼延");

  /** Two characters that begin with one of these are as often a place or a thing. */
  private static final String ALSO_PLACES = "龙石金江安高白平武沙乐田宁关阳马牛温雷林梅黎罗万方文古米甘景池桂黄向";

  private static final Pattern RUN = Pattern.compile("\\p{IsHan}++(?:[·•・]\\p{IsHan}++)*+");
  private static final Pattern FOREIGN_NAME = Pattern.compile("\\p{IsHan}+[·•・]\\p{IsHan}+.*");

  private static final Pattern PLACE_BEFORE =
      Pattern.compile("(\\p{IsHan}{2,6}?[省市县区州镇乡村屯街])(\\p{IsHan}{2,4})");
  private static final Pattern PLACE_ALONE = Pattern.compile("\\p{IsHan}{1,6}[省市县区州镇乡村屯局厂院街]");
  private static final Pattern TAIL = Pattern.compile("(?:先生|女士|同志|老师|等|的|之|在|和|与|及|为|已|未){1,4}+$");

  private static final String ROLE =
      "(?:填表|制表|填报|审核|审批|复核|经办|经手|联系|核对|统计|报送|录入|负责|责任|经管|出纳|会计|记录|签收|领款|收款|付款|捐赠|捐款|受益|申请|监护|委托|法定代表|法人代表|证明)人(?:员)?"
          + "|(?:姓名|户主|学员|学生|家长|队长|组长|班长|村长|镇长|乡长|县长|市长|局长|科长|处长|主任|书记|校长|院长|厂长|经理|董事长|老师|医生|会计|出纳|领导|负责人|联络员|专干|本人|配偶|父亲|母亲)";
  private static final Pattern AFTER_ROLE =
      Pattern.compile(
          "(?<=(?:"
              + ROLE
              + "))((?:[（(][^）)]{0,8}[）)])?\\s*[:：]\\s*)(\\p{IsHan}(?:[ "
              + "　]?\\p{IsHan}){1,3})(?!\\p{IsHan}|\\s*[:：])");
  private static final Pattern BEFORE_TITLE =
      Pattern.compile(
          "(["
              + NameCharacters.SURNAMES
              + "]\\p{IsHan}{1,2}?)(?=同志|先生|女士|老师|等[\\d一二三四五六七八九十]+[人名]|\\s*[（(]?(?:身份证|联系电话|电话|手机))");

  private static final Set<String> WORDS = words();

  private static final int LONGEST = WORDS.stream().mapToInt(String::length).max().orElse(0);

  private NamesInText() {}

  /** The text with every likely name hidden. */
  static String hidden(String text) {
    String roles =
        AFTER_ROLE.matcher(text).replaceAll(role -> role.group(1) + stars(role.group(2)));
    String titled = BEFORE_TITLE.matcher(roles).replaceAll(name -> stars(name.group(1)));
    return RUN.matcher(titled).replaceAll(run -> hidden(run, titled));
  }

  /** What only says how much stands; 余 behind a figure begins no name. */
  private static String hidden(MatchResult found, String text) {
    String run = found.group();
    int at = found.start();
    boolean isBehindDigit = at > 0 && Character.isDigit(text.charAt(at - 1));
    if (isBehindDigit && QuantityWords.goOnBehindDigits(run)) {
      return run;
    }
    boolean isMore = run.charAt(0) == '余' && isBehindDigit;
    return isMore ? "余" + hiddenOf(run.substring(1)) : hiddenOf(run);
  }

  private static String stars(String name) {
    return HIDDEN.repeat(name.replaceAll("\\s", "").length());
  }

  private static String hiddenOf(String run) {
    if (FOREIGN_NAME.matcher(run).matches()) {
      return stars(run);
    }
    StringBuilder shown = new StringBuilder();
    int from = 0;
    int at = 0;
    while (at < run.length()) {
      int end = wordEnd(run, at);
      if (end > at) {
        shown.append(unknown(run.substring(from, at))).append(run, at, end);
        from = end;
        at = end;
      } else {
        at++;
      }
    }
    return shown.append(unknown(run.substring(from))).toString();
  }

  /** A stretch of no known word: hidden where it is shaped like a name. */
  private static String unknown(String text) {
    String bare = TAIL.matcher(text).replaceFirst("");
    var place = PLACE_BEFORE.matcher(bare);
    if (place.matches() && isName(place.group(2))) {
      return place.group(1) + stars(place.group(2)) + text.substring(bare.length());
    }
    boolean hides = isName(bare) && !PLACE_ALONE.matcher(bare).matches();
    return hides ? stars(bare) + text.substring(bare.length()) : text;
  }

  private static boolean isName(String text) {
    int length = text.length();
    if (length < 2 || length > 4) {
      return false;
    }
    if (length > 2 && COMPOUND.contains(text.substring(0, 2))) {
      return true;
    }
    boolean hasSurname = NameCharacters.SURNAMES.indexOf(text.charAt(0)) >= 0;
    return hasSurname && (length == 3 || (length == 2 && ALSO_PLACES.indexOf(text.charAt(0)) < 0));
  }

  private static int wordEnd(String text, int at) {
    for (int end = Math.min(text.length(), at + LONGEST); end >= at + 2; end--) {
      if (WORDS.contains(text.substring(at, end))) {
        return end;
      }
    }
    return at;
  }

  /** The words of every ledger's headings and codes, and those people put around them. */
  private static Set<String> words() {
    DatasetCatalogue catalogue = DatasetCatalogue.builtIn();
    Set<String> words = new HashSet<>(KnownWords.USUAL);
    words.addAll(PlainWords.ALL);
    for (Dataset dataset : catalogue.datasets()) {
      words.addAll(dataset.labels());
      words.addAll(dataset.titles());
      dataset.fields().forEach(field -> words.addAll(words(catalogue, field)));
    }
    return words.stream()
        .flatMap(word -> Arrays.stream(word.split("[^\\p{IsHan}]+", -1)))
        .filter(word -> word.length() > 1)
        .collect(Collectors.toSet());
  }

  private static Set<String> words(DatasetCatalogue catalogue, DatasetField field) {
    Set<String> words = new HashSet<>(field.aliases());
    words.addAll(field.labels());
    if (field.codes() != null) {
      catalogue.codes(field).wordsByCode().values().forEach(words::addAll);
    }
    return words;
  }
}
