package org.pairledger.sampler.truth;

import java.time.LocalDate;
import java.util.List;
import org.pairledger.sampler.truth.Meetings.Activity;
import org.pairledger.sampler.truth.Meetings.Agreement;
import org.pairledger.sampler.truth.Meetings.Document;
import org.pairledger.sampler.truth.Meetings.Event;
import org.pairledger.sampler.truth.Meetings.Media;
import org.pairledger.sampler.truth.Meetings.Unit;

/** Makes meetings, visits, reports, documents, agreements and activities. */
final class MeetingStory {

  private static final List<String> OUTLETS =
      List.of("南方日报", "广西日报", "人民网", "南方农村报", "广西新闻网", "新华网");
  private static final List<String> FIRMS = List.of("协盛食品", "同兴电子", "惠农商贸", "共建制衣");
  private static final List<String> SILENT = List.of("451423102207");

  private final Making making;
  private final County county;

  MeetingStory(Making making) {
    this.making = making;
    this.county = making.county();
  }

  void tell() {
    List.of("D", "R").forEach(this::sides);
    together();
    making.now().county.units().forEach(this::unitVisits);
    documents();
    agreements();
    activities();
  }

  private void sides(String side) {
    visits(side);
    own("standing_committee", "T1.4" + side + "a", side, "党委常委会专题研究粤桂扶贫协作工作");
    own("executive_meeting", "T1.4" + side + "b", side, "政府常务会议研究粤桂扶贫协作工作");
    own("leading_group", "T1.4" + side + "c", side, "扶贫开发领导小组会议部署扶贫协作工作");
    media(side);
  }

  private void visits(String side) {
    String other = side.equals("D") ? "R" : "D";
    int n = 0;
    for (LocalDate day : making.schedule().of("T1.1" + side)) {
      String leader = n % 2 == 0 ? county.secretary(side) : county.mayor(side);
      String topic = "赴" + county.name(other) + "开展扶贫协作调研对接（第" + (n + 1) + "次）";
      LocalDate heard = n++ % 2 == 0 ? day.plusDays(1) : null;
      add(new Event("visit", day, side, leader, topic, making.between(8, 16), null, null, heard));
    }
    String deputy = "副" + county.mayor(side);
    LocalDate day = making.day(making.between(3, 8), making.between(1, 28));
    String topic = "赴" + county.name(other) + "对接项目进展";
    add(new Event("visit", day, side, deputy, topic, making.between(4, 9), null, null, null));
  }

  private void own(String kind, String target, String side, String topic) {
    String leader = kind.equals("standing_committee") ? county.secretary(side) : county.mayor(side);
    for (LocalDate day : making.schedule().of(target)) {
      add(new Event(kind, day, side, leader, topic, making.between(11, 24), null, null, null));
    }
  }

  private void together() {
    String pair = county.donorShort() + "—" + county.recipientShort();
    int n = 0;
    for (LocalDate day : making.schedule().of("T1.2J")) {
      LocalDate heard = n++ == 0 ? day.plusDays(1) : day;
      String topic = pair + "扶贫协作党政联席会议";
      add(
          new Event(
              "joint_meeting",
              day,
              "J",
              county.mayor("D"),
              topic,
              making.between(30, 50),
              null,
              null,
              heard));
    }
    for (LocalDate day : making.schedule().of("T1.3J")) {
      String topic = pair + "扶贫协作工作推进会";
      String leader = "副" + county.mayor("D");
      add(
          new Event(
              "progress_meeting",
              day,
              "J",
              leader,
              topic,
              making.between(20, 36),
              null,
              null,
              day));
    }
  }

  private void unitVisits(Unit unit) {
    if (making.now().full() && SILENT.contains(unit.code())) {
      return;
    }
    Unit partner =
        county.units().stream()
            .filter(u -> u.code().equals(unit.partner()))
            .findFirst()
            .orElseThrow();
    int due = making.plan("T6.6", 4);
    int made = making.random().nextInt(12) == 0 ? due - 1 : due + making.between(0, 1);
    String leader = unit.level().equals("town") ? "镇长" : "党总支部书记";
    for (int i = 0; i < made; i++) {
      LocalDate day = making.day(2 + i + making.between(0, 2), making.between(1, 28));
      String topic = unit.name() + "赴" + partner.name() + "调研对接（第" + (i + 1) + "次）";
      add(
          new Event(
              "visit", day, unit.side(), leader, topic, making.between(3, 8), unit, partner, null));
    }
  }

  private void media(String side) {
    int n = 0;
    for (LocalDate day : making.schedule().of("T1.5" + side)) {
      String outlet = OUTLETS.get((n + making.random().nextInt(2)) % OUTLETS.size());
      String level = outlet.endsWith("网") && !outlet.startsWith("广西") ? "national" : "provincial";
      n++;
      String title = county.name(side) + "扶贫协作见闻之" + n;
      making.now().media.add(new Media(day, outlet, level, title, side));
    }
    int local = making.between(2, 4);
    for (int i = 0; i < local; i++) {
      LocalDate day = making.day(making.between(2, 11), making.between(1, 28));
      String outlet = side.equals("D") ? "江门日报" : "左江日报";
      String title = county.name(side) + "扶贫协作动态（" + (i + 1) + "）";
      making.now().media.add(new Media(day, outlet, "municipal", title, side));
    }
  }

  private void documents() {
    int year = making.now().year;
    String letter = county.recipientShort().substring(0, 1);
    document(letter + "扶领办发〔" + year + "〕2号", year + "年扶贫协作项目库", "list", "扶贫办", 3, 16, "3.2");
    document(letter + "扶领发〔" + year + "〕5号", year + "年粤桂扶贫协作资金使用方案", "plan", "扶贫办", 3, 26, "3.3");
    int notices = making.between(2, 4);
    for (int i = 1; i <= notices; i++) {
      String title = year + "年粤桂扶贫协作资金使用情况通报（第" + i + "期）";
      document(
          letter + "财农〔" + year + "〕" + (10 + i) + "号",
          title,
          "notice",
          "财政局",
          2 + 2 * i,
          8,
          "3.4");
    }
    if (making.random().nextInt(4) != 0 || making.now().full()) {
      String title = "关于帮助贫困人口在东部稳定就业的若干措施";
      document(letter + "人社发〔" + year + "〕18号", title, "policy", "人社局", 6, 12, "5.5");
    }
  }

  private void document(
      String number, String title, String kind, String issuer, int month, int day, String item) {
    making
        .now()
        .documents
        .add(new Document(number, title, kind, issuer, making.day(month, day), item));
  }

  private void agreements() {
    String d = county.donor();
    String r = county.recipient();
    for (Unit unit : county.units()) {
      if (unit.side().equals("D")) {
        Unit partner =
            county.units().stream()
                .filter(u -> u.code().equals(unit.partner()))
                .findFirst()
                .orElseThrow();
        agreement(unit.level(), unit.name(), partner.name(), "互访调研、农产品合作");
      }
    }
    boolean heshan = county.id().equals("heshan-longzhou");
    agreement("school", d + (heshan ? "纪元中学" : "第二中学"), r + (heshan ? "高级中学" : "中学"), "跟岗学习、联合教研");
    agreement("school", d + "职业技术学校", (heshan ? "龙州" : r) + "职业教育中心", "专业共建");
    agreement("hospital", d + "人民医院", r + "人民医院", "互派医护、专科共建");
    agreement("hospital", d + "中医院", r + "中医医院", "适宜技术推广");
    agreement("disabled_federation", d + "残联", r + "残联", "康复培训、辅具捐赠");
    agreement("society", d + "青年企业家协会", r + "扶贫志愿者协会", "助学、微心愿");
    int firms = 2 + making.now().year - 2018;
    for (int i = 0; i < firms; i++) {
      Person.Place place = county.hamlets().get(i * 5);
      agreement(
          "enterprise", county.donorShort() + FIRMS.get(i) + "有限公司", place.village(), "万企帮万村");
    }
  }

  private void agreement(String level, String donor, String recipient, String task) {
    int at = making.now().agreements.size() + 1;
    boolean done = making.random().nextInt(10) < 7;
    String number = "协〔2017〕" + at + "号";
    String state = done ? "done" : making.random().nextBoolean() ? "doing" : "not_done";
    LocalDate on = done ? making.day(making.between(4, 10), making.between(1, 28)) : null;
    making
        .now()
        .agreements
        .add(
            new Agreement(
                level,
                donor,
                recipient,
                LocalDate.of(2017, 6, 1 + at),
                LocalDate.of(2020, 12, 31),
                number,
                task,
                state,
                on));
  }

  private void activities() {
    String d = county.donor();
    String r = county.recipient();
    String lesson = "名师精品课程送教" + r;
    dated("T6.2", "master_teacher", lesson, d + "教育局", 12, 180);
    dated("T6.3", "free_clinic", "赴" + r + "义诊", d + "人民医院", 10, 260);
    active(5, "volunteer", "扶贫志愿服务", d + "团委", "D", true, making.between(12, 30), 90, 120);
    active(9, "volunteer", "大学生支教志愿服务", d + "团委", "D", true, making.between(6, 12), 240, 360);
    active(4, "exhibition", "广东名特优农产品展销会", r + "农业农村局", "R", false, 20, 0, 0);
    active(6, "promotion", r + "特色产品推介会", r + "农业农村局", "R", false, 35, 0, 0);
    active(3, "survey", "贫困劳动力就业意愿摸底调查", r + "人社局", "R", true, 40, making.between(900, 1500), 0);
    active(5, "docking", "国有企业、商会产业对接", d + "工商联", "D", true, 18, 0, 0);
    active(5, "disabled_support", "残疾人康复帮扶", d + "残联", "D", true, 8, making.between(30, 60), 0);
  }

  private void dated(
      String target, String kind, String subject, String organiser, int people, int served) {
    int n = 0;
    for (LocalDate day : making.schedule().of(target)) {
      String title = n++ == 0 ? subject : subject + "（第" + n + "次）";
      making
          .now()
          .activities
          .add(new Activity(day, kind, title, organiser, "D", true, people, served + 10 * n, 0));
    }
  }

  private void active(
      int month,
      String kind,
      String subject,
      String organiser,
      String side,
      boolean inRecipient,
      int people,
      int served,
      int hours) {
    LocalDate day = making.day(month, making.between(1, 28));
    making
        .now()
        .activities
        .add(new Activity(day, kind, subject, organiser, side, inRecipient, people, served, hours));
  }

  private void add(Event event) {
    making.now().events.add(event);
  }
}
