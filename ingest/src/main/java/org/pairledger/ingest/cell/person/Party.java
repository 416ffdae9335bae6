package org.pairledger.ingest.cell.person;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.cell.problem.Parsed;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.cell.text.NameText;
import org.pairledger.ingest.sheet.content.Cell;

/**
 * A giver or buyer: an organisation by its name, or a person whose name goes no further.
 *
 * @param name in comparable form; for the key, and to be staged only if it is an organisation's
 */
public record Party(String name, boolean isPerson) {

  private static final Pattern ORGANISATION =
      Pattern.compile(
          "公司|集团|工厂|厂$|商店|商行|店$|局$|局[((]|委员会|委$|协会|商会|学会|联合会|总会|分会|会$|学校|大学|学院|中学|小学|幼儿园"
              + "|医院|卫生院|银行|支行|分行|信用社|合作社|供销社|社$|中心|政府|办公室|办事处|支部|党委|党组|团委|工会|基金|机关|部队|大队"
              + "|研究院|研究所|事务所|所$|站$|部$|院$|队$|组$|处$|村委|居委|社区|街道|工作室|俱乐部|联盟|平台|网$|超市|酒店|饭店|农场|园$"
              + "|法院|检察院|公安|慈善|红十字|企业|单位|食堂|校友|班$|全体|干部职工|募捐|义卖|众筹|支付宝|同学会|同乡会|寺$|教会|教堂|矿$|车间|馆$|城$|行$|庄$|坊$"
              + "|(?:工商|妇|残|文|侨|社|科|商)联|[市县区]直|党总支|(?<=...)[村屯镇乡县市区省]$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FOREIGN_ORGANISATION =
      Pattern.compile(
          "\\b(ltd|inc|co|corp|corporation|company|group|foundation|association|club|university|school|church|gmbh|llc)\\b",
          Pattern.CASE_INSENSITIVE);

  /** 甲 公 司, as some set names of three characters. */
  private static final Pattern SPACED = Pattern.compile("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})");

  /** Longer than any name. */
  private static final int LOOKED_AT = 400;

  /** A name broken over lines is one word. */
  private static final Pattern BROKEN =
      Pattern.compile("(?<=\\p{IsHan})\\s*[\\r\\n]\\s*(?=\\p{IsHan})");

  /**
   * Reads the cell.
   *
   * @param kind the code of the column that says what kind of giver it is, if there is one
   */
  public static Parsed<Party> parse(Cell cell, @Nullable String kind) {
    String name = NameText.comparable(cell.text());
    if (CellText.isBlank(name)) {
      return Parsed.blank();
    }
    String plain = BROKEN.matcher(CellText.plain(cell.text())).replaceAll("");
    return Parsed.of(isPerson(plain, kind) ? new Party(name, true) : new Party(plain, false));
  }

  private static boolean isPerson(String name, @Nullable String kind) {
    if (kind != null) {
      return kind.equals("person");
    }
    String beginning = name.length() <= LOOKED_AT ? name : name.substring(0, LOOKED_AT);
    String bare = beginning.replaceAll("[((].{0,60}?[))]\\s{0,9}$", "");
    String core = SPACED.matcher(bare).replaceAll("").strip();
    return !ORGANISATION.matcher(core).find() && !FOREIGN_ORGANISATION.matcher(core).find();
  }

  /** Neither does a debugger's line show a person's name. */
  @Override
  public String toString() {
    return isPerson ? "Party[******]" : "Party[" + name + "]";
  }
}
