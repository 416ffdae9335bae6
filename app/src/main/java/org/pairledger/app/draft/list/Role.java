package org.pairledger.app.draft.list;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pairledger.app.draft.document.Tidy;

/** What a column of a plan's list is for, by the words of its heading. */
enum Role {
  NUMBER("序号", "编号", "事项编号", "任务编号", "序", "项号"),
  CATEGORY(
      "重点工作", "类别", "工作类别", "任务类别", "协作类别", "协作领域", "工作领域", "重点领域", "领域", "板块", "工作板块", "分类",
      "任务分类", "工作项目", "一级指标"),
  ITEM(
      "具体事项", "具体任务", "工作任务", "重点任务", "主要任务", "工作内容", "任务内容", "主要内容", "具体内容", "工作事项", "重点事项",
      "协作事项", "事项名称", "任务名称", "具体工作", "具体措施", "工作措施", "主要措施", "主要举措", "工作举措", "工作要点", "事项", "任务",
      "二级指标"),
  TARGET(
      "任务指标", "目标任务", "工作目标", "年度目标", "目标要求", "量化指标", "任务目标", "指标要求", "指标任务", "指标值", "目标值", "目标",
      "指标", "完成指标", "考核指标", "绩效目标", "年度任务", "任务要求", "工作要求", "预期目标", "具体目标", "计划目标", "任务数", "计划数",
      "数量"),
  UNIT("计量单位", "单位"),
  DEADLINE(
      "完成时限", "完成时间", "完成期限", "时限", "时限要求", "时间要求", "时间节点", "完成时间节点", "办结时限", "进度要求", "时间安排",
      "时间进度", "期限", "时间"),
  LEAD(
      "责任单位", "牵头单位", "责任部门", "牵头部门", "牵头责任单位", "主办单位", "主要责任单位", "承办单位", "实施单位", "落实单位", "责任主体",
      "责任分工"),
  WITH("配合单位", "协办单位", "参与单位", "配合部门", "协同单位", "协助单位", "责任配合单位"),
  NOTE("备注", "说明"),
  PERSON("责任人", "联系人", "责任领导", "牵头领导", "联系电话", "分管领导");

  @SuppressWarnings("ImmutableEnumChecker") // List.of
  private final List<String> words;

  Role(String... words) {
    this.words = List.of(words);
  }

  /** The role of a heading; of several the one whose word is the longest part of it. */
  static Optional<Role> of(String heading) {
    String plain = Tidy.joined(heading).replaceAll("[（(][^（）()]*[)）]|[:：*]", "");
    if (plain.isEmpty() || plain.length() > 14) {
      return Optional.empty();
    }
    return Arrays.stream(values())
        .filter(role -> role.likeness(plain) > 0)
        .max(Comparator.comparingInt(role -> role.likeness(plain)));
  }

  private int likeness(String heading) {
    return words.stream()
        .filter(word -> heading.equals(word) || (word.length() > 1 && heading.contains(word)))
        .mapToInt(word -> heading.equals(word) ? 100 : word.length())
        .max()
        .orElse(0);
  }

  /** Whether a heading of the list's groups is so general that items may stand under it. */
  static boolean mayBeItems(String heading) {
    return List.of("重点工作", "工作项目", "类别").contains(Tidy.joined(heading));
  }
}
