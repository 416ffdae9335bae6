package org.pairledger.sampler.truth;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairledger.sampler.truth.Labour.Fair;
import org.pairledger.sampler.truth.Labour.Post;
import org.pairledger.sampler.truth.Labour.Spell;
import org.pairledger.sampler.truth.Labour.Student;
import org.pairledger.sampler.truth.Labour.Workshop;

/** Makes jobs, fairs, workshops, public posts and students. */
final class LabourStory {

  /** Where people go: province, city, county; the first is the donor county itself. */
  private static final List<String[]> PLACES =
      List.of(
          new String[] {"广东省", "江门市", ""},
          new String[] {"广东省", "深圳市", "宝安区"},
          new String[] {"广西壮族自治区", "南宁市", "西乡塘区"},
          new String[] {"广西壮族自治区", "崇左市", ""},
          new String[] {"浙江省", "宁波市", "北仑区"},
          new String[] {"广东省", "东莞市", ""},
          new String[] {"贵州省", "贵阳市", "南明区"});

  private static final List<String> MODES = List.of("government", "self", "firm", "labour", "self");

  private final Making making;
  private final County county;

  LabourStory(Making making) {
    this.making = making;
    this.county = making.county();
  }

  void tell() {
    jobs();
    fairs();
    workshops();
    posts();
    students();
  }

  private void jobs() {
    if (making.before() != null) {
      making.before().spells.stream()
          .filter(s -> s.to() == null || s.to().getYear() >= making.now().year)
          .forEach(making.now().spells::add);
    }
    int first = making.between(0, 6);
    int fresh = making.now().full() ? 120 : making.between(32, 58);
    for (int i = first; i < first + fresh; i++) {
      Person who = making.people().in(making.home(), i % 6 != 5);
      LocalDate from = making.day(1 + (i * 5) % 12, 1 + (i % 3) * 9);
      LocalDate to = end(i, from);
      spell(who, i % PLACES.size(), MODES.get(i % MODES.size()), from, to, i);
      if (i % 23 == 7 && to != null && to.plusDays(10).getYear() == from.getYear()) {
        spell(who, (i + 2) % PLACES.size(), "self", to.plusDays(10), null, i + 1);
      } else if (i % 29 == 4 && from.getMonthValue() < 6) {
        spell(who, 3, "self", from.plusDays(40), from.plusDays(160), i + 2);
      }
    }
  }

  private @Nullable LocalDate end(int i, LocalDate from) {
    return switch (i % 5) {
      case 0 -> from.plusMonths(2);
      case 1 -> from.plusMonths(3);
      case 2 -> from.plusMonths(7).plusDays(11);
      default -> null;
    };
  }

  private void spell(
      Person who, int place, String mode, LocalDate from, @Nullable LocalDate to, int i) {
    String[] where = PLACES.get(place);
    String city = where[1];
    String area = place == 0 ? county.donor() : place == 3 ? county.recipient() : where[2];
    boolean subsidised =
        mode.equals("government") && who.poor() && to != null && to.getYear() == from.getYear();
    making
        .now()
        .spells
        .add(
            new Spell(
                who,
                where[0],
                city,
                area,
                (area.isEmpty() ? city : area)
                    + List.of("恒信电子厂", "华美制衣厂", "顺达物流", "金海水产").get(i % 4),
                List.of("普工", "缝纫工", "分拣员", "质检员").get(i % 4),
                mode,
                from,
                to,
                2_600 + 100 * (i % 19),
                i % 3 != 1,
                subsidised ? BigDecimal.valueOf(300 + 100L * (i % 4)) : null));
  }

  private void fairs() {
    String place = county.recipientShort() + "文化广场";
    for (LocalDate day : making.schedule().of("T5.2a")) {
      fair(day, "site", true, county.recipient() + "残联", place, "残招");
    }
    int n = 0;
    for (LocalDate day : making.schedule().of("T5.2b")) {
      String form = List.of("online", "site", "live").get(n++ % 3);
      fair(day, form, false, county.recipient() + "人社局", form.equals("site") ? place : "", "招");
    }
    List<Fair> made = making.now().fairs;
    if (making.now().full()) {
      made.stream()
          .filter(f -> f.form().equals("site") && !f.disabled())
          .findFirst()
          .ifPresent(f -> made.add(online(f)));
    }
  }

  /** The same fair's online half: same day, same host, no announcement of its own. */
  private static Fair online(Fair site) {
    return new Fair(
        site.day(), "online", false, site.host(), "", site.announcement(), 0, 0, 0, 0, 0, 0);
  }

  private void fair(
      LocalDate day, String form, boolean disabled, String host, String place, String series) {
    int n = making.now().fairs.size() + 1;
    int firms = making.between(12, 40);
    int posts = making.between(300, 1_200);
    int visitors = making.between(150, 700);
    making
        .now()
        .fairs
        .add(
            new Fair(
                day,
                form,
                disabled,
                host,
                place,
                series + making.now().year + "-" + n,
                firms,
                posts,
                visitors,
                making.between(40, 160),
                making.between(8, 60),
                Math.min(visitors, making.between(50, 220))));
  }

  private void workshops() {
    if (making.before() != null) {
      making.now().workshops.addAll(making.before().workshops);
    }
    List<String> towns = county.townships();
    int due = Math.min(towns.size(), making.plan("T4.4", 6));
    int goal = making.now().full() ? 11 : due - making.between(0, 1);
    for (int i = making.now().workshops.size(); i < goal + 1 && i < towns.size(); i++) {
      workshop(towns.get(i), i, i == goal - 1);
    }
    if (making.now().full()) {
      workshop(towns.get(0), 20, false);
    }
  }

  private void workshop(String town, int i, boolean stops) {
    Person.Place place =
        county.hamlets().stream().filter(h -> h.township().equals(town)).findFirst().orElseThrow();
    LocalDate recognised = making.day(2 + i % 6, 5 + i);
    making
        .now()
        .workshops
        .add(
            new Workshop(
                town,
                place.townshipCode(),
                place.village(),
                town + List.of("制衣", "藤编", "养牛", "坚果加工").get(i % 4) + "扶贫车间" + (i >= 20 ? "二" : ""),
                county.recipientShort() + "协作" + (char) ('A' + i % 26) + "合作社",
                CreditCode.of("93", county, i),
                recognised,
                stops ? recognised.plusMonths(4) : null,
                making.yuan(20 + i, 5),
                making.yuan(8, 0),
                18 + i,
                9 + i % 7));
  }

  private void posts() {
    if (making.before() != null) {
      making.before().posts.stream()
          .filter(p -> p.left() == null || p.left().getYear() >= making.now().year)
          .forEach(making.now().posts::add);
    }
    List<Person.Place> hamlets = county.hamlets();
    int share = making.now().year == 2018 ? 60 : making.now().year == 2019 ? 85 : 100;
    int goal = hamlets.size() * share / 100;
    for (int i = 0; i < goal; i++) {
      Person.Place hamlet = hamlets.get(i);
      boolean held = making.now().posts.stream().anyMatch(p -> p.who().home().equals(hamlet));
      if (!held && !(making.now().full() && i == goal - 2)) {
        boolean poor = !(making.now().full() && i == goal - 5);
        Person who = making.people().in(hamlet, poor);
        LocalDate from = making.day(1 + i % 6, 1);
        making
            .now()
            .posts
            .add(new Post(who, "cleaner", from, i % 31 == 30 ? from.plusMonths(8) : null));
      }
    }
    Person ranger = making.people().in(hamlets.get(0), true);
    making.now().posts.add(new Post(ranger, "ranger", making.day(3, 1), null));
  }

  private void students() {
    if (making.before() != null) {
      making.before().students.stream()
          .filter(s -> s.graduated() == null)
          .forEach(s -> making.now().students.add(older(s)));
    }
    int fresh = making.between(4, 8);
    for (int i = 0; i < fresh; i++) {
      Person who = making.people().in(making.home(), i % 4 != 3);
      String school = i % 2 == 0 ? "江门市技师学院" : "广东江门雅图职业技术学校";
      String major = i % 3 == 0 ? "烹饪" : "数控技术";
      making
          .now()
          .students
          .add(new Student(who, school, major, making.day(9, 1), null, null, null));
    }
  }

  /** After two years half of them graduate, and most of these find work. */
  private Student older(Student s) {
    if (making.now().year - s.enrolled().getYear() < 1 || making.random().nextInt(2) == 0) {
      return s;
    }
    boolean works = making.random().nextInt(4) != 0;
    return new Student(
        s.who(),
        s.school(),
        s.major(),
        s.enrolled(),
        making.day(7, 1),
        works ? "江门市恒信电子厂" : null,
        works ? making.day(7, 20) : null);
  }
}
