package org.pairledger.sampler.truth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairledger.sampler.truth.Talent.Attendance;
import org.pairledger.sampler.truth.Talent.Posting;
import org.pairledger.sampler.truth.Talent.Session;

/** Makes postings, courses and their rosters. */
final class TalentStory {

  private final Making making;
  private final County county;
  private final List<Person> villagers = new ArrayList<>();

  TalentStory(Making making) {
    this.making = making;
    this.county = making.county();
  }

  void tell() {
    cadres();
    for (String side : List.of("D", "R")) {
      staff("teacher", "T2.2" + side, side);
      staff("medical", "T2.3" + side, side);
      vicePresident(side);
    }
    for (int i = 0; i < 150; i++) {
      villagers.add(making.people().in(making.home(), i % 3 != 0));
    }
    courses();
  }

  private void cadres() {
    if (making.before() != null) {
      LocalDate first = making.day(1, 1);
      making.before().postings.stream()
          .filter(p -> p.kind().equals("cadre") && !p.to().isBefore(first))
          .forEach(making.now().postings::add);
    }
    long there = making.now().postings.stream().filter(p -> p.side().equals("D")).count();
    boolean led = making.now().postings.stream().anyMatch(p -> p.rank().equals("division"));
    int due = making.plan("T2.1D", 3);
    for (long i = there; i < due; i++) {
      LocalDate from = making.day(3, 10);
      String host = county.recipient() + (i == there && !led ? "县委常委、副县长" : "扶贫办副主任");
      post(
          "cadre",
          i == there && !led ? "division" : "section",
          "D",
          host,
          from,
          from.plusMonths(20),
          null);
    }
    LocalDate from = making.day(making.between(4, 9), 15);
    int sent = making.between(1, 2);
    for (int i = 0; i < sent; i++) {
      post("cadre", "section", "R", county.donor() + "发改局副局长", from, from.plusMonths(6), null);
    }
  }

  /** Each day is when a month of the stay is full. */
  private void staff(String kind, String target, String side) {
    String other = county.name(side.equals("D") ? "R" : "D");
    String host = other + (kind.equals("teacher") ? "中学教师（跟岗交流）" : "人民医院医师（跟岗交流）");
    for (LocalDate full : making.schedule().of(target)) {
      LocalDate from = full.minusMonths(1);
      post(kind, "other", side, host, from, from.plusMonths(making.between(2, 4)), null);
    }
    LocalDate brief = making.day(making.between(3, 5), 6);
    post(kind, "other", side, host, brief, brief.plusDays(19), null);
  }

  private void vicePresident(String side) {
    String host = county.name(side.equals("D") ? "R" : "D") + "人民医院副院长";
    for (LocalDate from : making.schedule().of("T2.4" + side)) {
      boolean early = making.now().full() && side.equals("D");
      LocalDate back = early ? making.day(10, 15) : null;
      Person who = making.people().in(making.home(), false);
      making
          .now()
          .postings
          .add(
              new Posting(
                  who,
                  "medical",
                  "section",
                  side,
                  host,
                  true,
                  from,
                  from.plusYears(1).minusDays(1),
                  back));
    }
  }

  private void post(
      String kind,
      String rank,
      String side,
      String host,
      LocalDate from,
      LocalDate to,
      @Nullable LocalDate returned) {
    Person who = making.people().in(making.home(), false);
    making.now().postings.add(new Posting(who, kind, rank, side, host, false, from, to, returned));
  }

  private void courses() {
    int size = making.plan("T2.5", 250) / 5;
    course("党政领导干部培训班", "cadre", "组织部", 4, 20, size + 8, true);
    course("村党组织书记、第一书记培训班", "secretary", "组织部", 5, 22, size, true);
    course("专业技术人员培训班", "specialist", "教育局", 6, 16, size + 14, false);
    for (LocalDate day : making.schedule().of("T5.7")) {
      course("贫困村创业致富带头人培训班", "leader", "扶贫办", day, size - 6, true, 1);
    }
    course("扶贫干部能力提升班", "cadre", "组织部", 10, making.between(10, 28), size - 10, true);
    course("订单式就业技能培训班（缝纫）", "skills", "人社局", 4, 28, 30, true);
    course("订单式就业技能培训班（电工）", "skills", "人社局", 8, 21, 24, true);
    course("就业创业培训班", "startup", "人社局", 6, 24, 18, false);
    for (LocalDate day : making.schedule().of("T5.6")) {
      course("“粤菜师傅”技能培训班", "cook", "人社局", day, 22, true, 1);
    }
    course("旅游从业人员培训班", "tourism", "文广旅体局", 6, 9, 26, false);
  }

  private void course(
      String name, String kind, String organiser, int month, int day, int people, boolean roster) {
    course(name, kind, organiser, making.day(month, day), people, roster, 1);
  }

  private void course(
      String name,
      String kind,
      String organiser,
      LocalDate to,
      int people,
      boolean roster,
      int runs) {
    String full = county.recipientShort() + making.now().year + "年" + name;
    String side = kind.equals("tourism") && making.now().full() ? "D" : "R";
    boolean village = kind.equals("skills") || kind.equals("leader") || kind.equals("cook");
    int poor = village ? people * 2 / 3 : 0;
    Session session =
        new Session(
            full,
            kind,
            county.name(side) + organiser,
            side,
            to.minusDays(kind.equals("skills") ? 14 : 4),
            to,
            runs,
            people,
            poor,
            kind.equals("leader") ? people : 0,
            kind.equals("cadre") || kind.equals("secretary") ? people : 0,
            making.yuan(1, 3),
            roster);
    making.now().sessions.add(session);
    if (roster) {
      roster(session, village);
      if (making.now().full() && kind.equals("leader")) {
        int last = making.now().attendances.size();
        making.now().unreadable.addAll(making.now().attendances.subList(last - 4, last));
      }
    }
  }

  private void roster(Session session, boolean village) {
    for (int i = 0; i < session.people(); i++) {
      Person who =
          village
              ? villagers.get((i * 7 + session.to().getDayOfYear()) % villagers.size())
              : making.people().in(making.home(), false);
      boolean leader = session.kind().equals("leader");
      making
          .now()
          .attendances
          .add(
              new Attendance(
                  who,
                  session,
                  i % 17 == 3,
                  village && i % 4 != 0,
                  village && i % 3 == 0,
                  leader && i % 5 == 0,
                  leader && i % 5 == 0 ? 3 + i % 3 : 0));
    }
  }
}
