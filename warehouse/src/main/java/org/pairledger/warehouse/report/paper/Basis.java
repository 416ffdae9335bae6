package org.pairledger.warehouse.report.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What every report says of itself: the day, the data, the rules, and how far they carry. */
public final class Basis {

  private static final String UNWEIGHTED = "未赋权";

  private Basis() {}

  public static Map<String, Object> of(Subject subject, @Nullable String whatIf) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("pairing", subject.name());
    model.put("year", Integer.toString(subject.year()));
    model.put("plan", subject.plan().shown());
    model.put("release", subject.release().shown());
    model.put("as_of", subject.asOf().toString());
    model.put("provisional", subject.isProvisional());
    model.put("donor", subject.side("D"));
    model.put("recipient", subject.side("R"));
    if (!subject.caveat().isEmpty()) {
      model.put("caveat", subject.caveat());
    }
    model.put("basis", lines(subject, whatIf));
    if (whatIf != null) {
      model.put("what_if", whatIf);
    }
    return model;
  }

  /** The same as lines of text, for the end of a page and for a workbook's last sheet. */
  public static List<String> lines(Subject subject, @Nullable String whatIf) {
    Row plan = subject.plan();
    List<String> lines = new ArrayList<>();
    if (!subject.caveat().isEmpty()) {
      lines.add("※ 存疑：" + subject.caveat() + "。带※的数值有待核实。");
    }
    lines.add("截至日期：" + subject.asOf() + (subject.isProvisional() ? "（年度未结束，阶段性结果）" : ""));
    lines.add(
        "依据："
            + plan.text("plan_title")
            + "（"
            + plan.text("issued_on")
            + "印发，版本"
            + plan.text("plan_version")
            + "）");
    if (plan.flag("is_invented")) {
      lines.add("本工作要点系虚构，不是任何地方的真实文件。");
    }
    lines.add(
        "考核办法："
            + plan.text("regime_name")
            + "（规则文件 "
            + plan.text("rule_file")
            + "）。"
            + plan.text("regime_basis"));
    lines.add(
        plan.text("weighting").equals(UNWEIGHTED)
            ? "未赋权：官方权重未见公开，各类别等权、类别内各事项等权，得分只供比较，不是官方得分。"
            : "赋权说明：" + plan.text("weighting"));
    lines.add("缺证据是指应报台账到期未报，按0分计并标明；已报台账而无此类记录，完成值为0；未到报送期又无台账的，没有完成值，为进行中，暂计0分。");
    lines.add("无计分任务的类别不计入，其分值按比例分给其他类别；争取性、按协议、监测和仅见于正文的任务只列出、不计分。");
    lines.add("各级得分由未舍入值逐级相加，最后四舍五入到两位小数，各类得分之和与总分可能相差0.01。");
    lines.add("自评值、核查值与台账值并列，不改动台账值；得分、等次按台账值计算。");
    if (subject.release().has("release_no")) {
      lines.add(data(subject.release(), whatIf));
    }
    return lines;
  }

  /** A number stands for what was published; what was only assumed has none. */
  private static String data(Row release, @Nullable String whatIf) {
    return "数据：第"
        + release.text("release_no")
        + "号发布，"
        + (whatIf == null ? "评价编号 " + release.text("evaluation_id") : "假设测算（" + whatIf + "），没有评价编号")
        + "，程序版本 "
        + release.text("code_version")
        + "。";
  }
}
