package org.pairledger.sampler.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairledger.sampler.sheet.Column;
import org.pairledger.sampler.sheet.Span;
import org.pairledger.sampler.truth.County;
import org.pairledger.sampler.truth.Meetings.Activity;
import org.pairledger.sampler.truth.Meetings.Agreement;
import org.pairledger.sampler.truth.Meetings.Document;
import org.pairledger.sampler.truth.Meetings.Event;
import org.pairledger.sampler.truth.Meetings.Media;
import org.pairledger.sampler.truth.Meetings.Unit;

/** The columns of DS01, DS02, DS13, DS14 and DS18. */
final class MeetingColumns {

  private MeetingColumns() {}

  static List<Column<Event>> events(County county, String teller) {
    return List.of(
        Column.of(
            "时间", e -> e.side().equals(teller) || e.otherDay() == null ? e.day() : told(e, teller)),
        Column.of("地点", e -> e.place() == null ? place(county, e) : e.place()),
        Column.of("类型", e -> Word.of(e.kind())),
        Column.of("会议名称或主题", Event::topic),
        Column.of("我方带队领导及职务", e -> leader(county, e, teller)),
        Column.of("方向", e -> direction(county, e)),
        Column.of("人数", Event::people),
        Column.of("备注", e -> null));
  }

  /** The donor tells a joint event's own day; the recipient tells the other. */
  private static Object told(Event event, String teller) {
    boolean own = event.side().equals("J") && teller.equals("D");
    return own || event.otherDay() == null ? event.day() : event.otherDay();
  }

  private static String place(County county, Event e) {
    return switch (e.side()) {
      case "D" -> e.kind().equals("visit") ? county.recipient() : county.donor();
      case "R" -> e.kind().equals("visit") ? county.donor() : county.recipient();
      default -> county.recipient();
    };
  }

  private static String leader(County county, Event e, String teller) {
    boolean own = e.side().equals(teller) || e.side().equals("J");
    return "陈××（" + (own ? e.leader() : "副" + county.mayor(teller)) + "）";
  }

  private static @Nullable String direction(County county, Event e) {
    if (!e.kind().equals("visit")) {
      return null;
    }
    return e.side().equals("D")
        ? county.donorShort() + "→" + county.recipientShort()
        : county.recipientShort() + "→" + county.donorShort();
  }

  static List<Column<Event>> unitVisits(County county) {
    return List.of(
        Column.of("调研时间", Event::day),
        Column.of("类型", e -> "走访"),
        Column.of("出访单位", e -> name(e.from())),
        Column.of("接待单位", e -> name(e.to())),
        Column.of("带队领导及职务", e -> "黄××（" + e.leader() + "）"),
        Column.of("方向", e -> direction(county, e)),
        Column.of("调研主题", Event::topic),
        Column.<Event>of("人数", Event::people).total());
  }

  private static @Nullable String name(@Nullable Unit unit) {
    return unit == null ? null : unit.name();
  }

  static List<Column<Media>> media() {
    return List.of(
        Column.of("刊播日期", Media::day),
        Column.of("媒体名称", Media::outlet),
        Column.of("媒体级别", m -> Word.of(m.level())),
        Column.of("标题", Media::title),
        Column.of("版面或链接", m -> "A" + (m.day().getDayOfMonth() % 8 + 1) + "版"));
  }

  static List<Column<Document>> documents() {
    return List.of(
        Column.of("文号", Document::number),
        Column.of("标题", Document::title),
        Column.of("类型", d -> Word.of(d.kind())),
        Column.of("印发单位", Document::issuer),
        Column.of("日期", Document::day),
        Column.of("对应事项编号", Document::item));
  }

  static List<Column<Agreement>> agreements() {
    return List.of(
        Column.of("层级", a -> Word.of("pair." + a.level())),
        Column.of("帮扶方", Agreement::donor),
        Column.of("受援方", Agreement::recipient),
        Column.of("协议时间", Agreement::signed),
        Column.of("协议期限", a -> new Span(a.signed(), a.until())),
        Column.of("协议编号", Agreement::number),
        Column.of("年度事项", Agreement::task),
        Column.of("完成情况", a -> Word.of(a.state())),
        Column.of("完成时间", Agreement::done));
  }

  static List<Column<Activity>> activities(County county) {
    return List.of(
        Column.of("日期", Activity::day),
        Column.of("类型", a -> Word.of(a.kind())),
        Column.of("主题", Activity::subject),
        Column.of("组织单位", Activity::organiser),
        Column.of("组织方", a -> a.side().equals("D") ? "帮扶方" : "受援方"),
        Column.of("地点", a -> a.inRecipient() ? county.recipient() : "广东省广州市"),
        Column.<Activity>of("参加人数", Activity::people).total(),
        Column.<Activity>of("服务人次", a -> a.served() == 0 ? null : a.served()).total(),
        Column.of("服务时长（小时）", a -> a.hours() == 0 ? null : a.hours()),
        Column.of("证明材料", a -> "图片、签到表"));
  }
}
