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

  /** How a name may begin: the surnames of the old primer, of the census, of the south-west. */
  private static final String SURNAMES =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯"
          + "龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤农赖蒙零甘颜凌班闭岑褚卫尤施华戚喻柏水窦章云葛奚郎鲁昌苗凤花俞柳酆鲍费廉倪滕殷毕邬安常乐时傅皮卞齐康伍元卜平和穆萧湛祁禹"
          + "狄米贝明臧计伏成谈茅庞纪舒屈项祝阮蓝闵席季麻强路娄危童梅盛刁骆樊霍虞支柯昝管经房裘缪干解应宗宣贲郁单杭洪包诸左吉钮嵇邢滑裴荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井"
          + "富巫乌焦巴弓牧隗山谷车宓蓬全郗仰秋仲伊宫宁仇栾暴钭厉戎祖符景詹束幸司韶郜蓟薄印宿怀蒲邰从鄂索咸籍卓蔺屠池乔阴胥能苍双闻莘党翟贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿"
          + "通边扈燕冀郏浦尚温别庄晏柴瞿阎充慕连茹习宦艾鱼容古易慎戈庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空毋沙乜养鞠须丰巢关蒯"
          + "相查后荆红游竺权逯盖益桓公上官阳皇甫尉迟令宇长鲜闾丘端木百南呼初苟代但冬鄢菅揭降亢冼佘佟仝禤翦帅邸檀庹晋楚岳缑商牟佴哈谯笪年爱训召敬海涂仉督粟粘银锁"
          + "麦盘磨陀侬依刀岩玉俸帕矣黑";

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
