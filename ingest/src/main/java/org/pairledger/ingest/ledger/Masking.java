package org.pairledger.ingest.ledger;

import java.util.regex.Pattern;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.ingest.sheet.Cell;

/** What a problem may show of a cell: nothing of a person, and of the rest the beginning. */
final class Masking {

  static final String MASKED = "已遮蔽";

  private static final int LONGEST = 40;
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d{11,}[Xx]?");
  private static final Pattern SHORT_HAN =
      Pattern.compile("\\p{IsHan}{2,4}|\\p{IsHan}+·\\p{IsHan}+");
  private static final String SURNAMES =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石"
          + "廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤农赖蒙零甘颜凌班闭岑";

  private Masking() {}

  /**
   * What may be shown of this cell.
   *
   * @param amongPersons whether names stand in the same table, so that any cell may hold one
   * @param isShifted whether the row's cells seem to have slipped, so that any short word may be a
   *     name and not only one that begins like most
   */
  static String shown(Cell cell, DatasetField field, boolean amongPersons, boolean isShifted) {
    String text = cell.text().strip();
    boolean mayBeName =
        amongPersons
            && SHORT_HAN.matcher(text).matches()
            && (isShifted || SURNAMES.indexOf(text.charAt(0)) >= 0);
    return field.isPersonal() || mayBeName ? MASKED : shown(text);
  }

  static String shown(String text) {
    String safe = LONG_NUMBER.matcher(text).replaceAll("******").replaceAll("\\s+", " ");
    return safe.length() <= LONGEST ? safe : safe.substring(0, LONGEST) + "…";
  }
}
