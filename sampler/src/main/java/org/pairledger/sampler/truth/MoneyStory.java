package org.pairledger.sampler.truth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairledger.sampler.truth.Money.Donation;
import org.pairledger.sampler.truth.Money.Firm;
import org.pairledger.sampler.truth.Money.Flow;
import org.pairledger.sampler.truth.Money.Project;
import org.pairledger.sampler.truth.Money.Sale;

/** Makes projects, the money behind them, donations, sales and firms. */
final class MoneyStory {

  private static final List<String> DONORS =
      List.of("江门市蓬莱商会", "江门市五邑慈善会", "鹤山市同心电子有限公司", "新会区陈皮行业协会", "爱心企业家联谊会", "广东协作制衣有限公司");

  private final Making making;
  private final County county;

  MoneyStory(Making making) {
    this.making = making;
    this.county = making.county();
  }

  void tell() {
    projects();
    transfers();
    spending();
    donations();
    sales();
    firms();
  }

  private void projects() {
    boolean heshan = county.id().equals("heshan-longzhou");
    String cattle = heshan ? "甘蔗牛养殖项目" : "特色养殖项目";
    String nuts = heshan ? "坚果种植项目" : "特色种植项目";
    project(1, cattle, "industry", 0, true, 240, 60, 90, "completed", 0);
    project(2, nuts, "industry", 3, true, 160, 40, 70, "started", 0);
    project(3, "易地扶贫搬迁贫困户配套产业园（二期）工程", "industry", -1, true, 420, 120, 40, "started", 60);
    project(4, "村级饮水安全巩固提升工程", "basic_needs", 6, true, 180, 50, 20, "completed", 0);
    project(5, "村屯道路硬化工程", "infrastructure", 9, false, 150, 40, 0, "completed", 0);
    project(6, "贫困劳动力技能培训项目", "employment", -1, true, 60, 20, 20, "started", 0);
    project(7, "乡村学校教学设备项目", "basic_needs", 12, false, 90, 30, 10, "planned", 0);
  }

  private void project(
      int n,
      String name,
      String kind,
      int hamlet,
      boolean linked,
      int province,
      int city,
      int own,
      String status,
      int posts) {
    Person.Place place =
        hamlet < 0 ? null : county.hamlets().get(hamlet * 2 % county.hamlets().size());
    boolean planned = status.equals("planned");
    boolean done = status.equals("completed");
    making
        .now()
        .projects
        .add(
            new Project(
                "YG" + making.now().year + "-" + String.format(java.util.Locale.ROOT, "%03d", n),
                making.now().year + "年" + name,
                kind,
                place == null ? null : place.township(),
                place == null || kind.equals("industry") ? null : place.village(),
                county.recipient() + (kind.equals("employment") ? "人社局" : "农业农村局"),
                making.yuan(province, 20),
                making.yuan(city, 10),
                making.yuan(own, 0),
                making.yuan(n * 3, 4),
                making.yuan(n, 2),
                making.day(n == 7 ? 5 : 3, 2 + n * 2),
                planned ? null : making.day(4 + n % 3, 6 + n),
                done ? making.day(9 + n % 3, 20) : null,
                done ? 100 : planned ? 0 : making.between(35, 90),
                60 + 12 * n,
                linked ? 30 + 7 * n : 4 * n,
                linked ? 110 + 23 * n : 13 * n,
                200 + 31 * n,
                posts == 0 ? 0 : posts + making.between(0, 25),
                linked ? "务工、分红、土地流转" : "",
                status));
  }

  private void transfers() {
    if (making.now().full()) {
      own(making.day(3, 25), 200, "transferred");
      own(making.day(4, 10), 80, "transferred");
      own(making.day(11, 20), 15, "recovered");
    } else {
      int due = making.plan("T3.1", 200);
      int luck = making.random().nextInt(4);
      own(making.day(3, 10), due / 2, "transferred");
      own(
          luck == 1 ? making.day(5, 8) : making.day(3, 27),
          luck == 0 ? due / 2 - 8 : due / 2 + 10,
          "transferred");
    }
    level("province", 2, making.now().projects.stream().map(Project::province).toList());
    level("city", 5, making.now().projects.stream().map(Project::city).toList());
  }

  private void own(LocalDate day, int tenThousands, String stage) {
    BigDecimal amount = making.yuan(tenThousands, 0);
    if (stage.equals("transferred")) {
      flow(making.day(2, 20), "county", "planned", amount, null, "R");
    }
    flow(day, "county", stage, amount, null, "D");
    if (stage.equals("transferred")) {
      flow(day.plusDays(6), "county", "arrived", amount, null, "R");
    }
  }

  private void level(String level, int month, List<BigDecimal> parts) {
    BigDecimal whole = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    flow(making.day(month, 3), level, "planned", whole, null, "R");
    BigDecimal first = whole.divide(BigDecimal.valueOf(2), -2, RoundingMode.DOWN);
    half(level, month, first);
    half(level, month + 3, whole.subtract(first));
  }

  private void half(String level, int month, BigDecimal amount) {
    LocalDate day = making.day(month, making.between(8, 26));
    flow(day, level, "transferred", amount, null, "D");
    flow(day.plusDays(making.between(3, 12)), level, "arrived", amount, null, "R");
  }

  private void spending() {
    for (Project project : making.now().projects) {
      if (project.started() == null) {
        continue;
      }
      BigDecimal share = BigDecimal.valueOf(project.progress() == 100 ? 98 : project.progress());
      spend(project, "province", project.province(), share, 5);
      spend(project, "city", project.city(), share, 8);
      spend(project, "county", project.county(), share, 10);
    }
  }

  private void spend(Project project, String level, BigDecimal part, BigDecimal share, int month) {
    BigDecimal amount =
        part.multiply(share).divide(BigDecimal.valueOf(100), -2, RoundingMode.DOWN).setScale(0);
    if (amount.signum() > 0) {
      flow(making.day(month, making.between(2, 27)), level, "spent", amount, project, "R");
    }
  }

  private void flow(
      LocalDate day,
      String level,
      String stage,
      BigDecimal amount,
      @Nullable Project project,
      String side) {
    int n = making.now().flows.size() + 1;
    String bureau = county.name(side) + "财政局";
    String payee = side.equals("D") ? county.recipient() + "财政局" : "项目专户";
    making
        .now()
        .flows
        .add(
            new Flow(
                day,
                level,
                stage,
                amount,
                project,
                bureau,
                payee,
                making.now().year + "-" + String.format(java.util.Locale.ROOT, "%04d", n)));
  }

  private void donations() {
    int due = making.plan("T7.2", 100);
    boolean full = making.now().full();
    int luck = full ? 1 : making.random().nextInt(4);
    int[] shares = {30, 22, 14, 12};
    for (int i = 0; i < shares.length; i++) {
      cash(making.day(2 + i, 6 + i * 5), due * shares[i] / 100, i, i == 1 ? "DR" : "D");
    }
    person(making.day(4, 2), 2_600);
    person(making.day(5, 21), 800);
    goods(making.day(3, 18), "医用口罩", 20_000, due * 400, true);
    goods(making.day(5, 29), "电脑", 40, due * 900, true);
    goods(making.day(6, 11), "图书", 1_200, 0, false);
    LocalDate last = luck == 1 ? making.day(8, 10) : making.day(6, 20);
    cash(last, luck == 0 ? due * 4 / 100 : due * 16 / 100, 4, "D");
    promise(making.day(6, 1), 20);
  }

  private void cash(LocalDate day, int tenThousands, int donor, String tellers) {
    BigDecimal amount = making.yuan(tenThousands, 0);
    give(
        day,
        DONORS.get(donor),
        donor % 2 == 0 ? "society" : "enterprise",
        false,
        "",
        0,
        amount,
        day.plusDays(2),
        tellers);
  }

  private void person(LocalDate day, int yuan) {
    Person who = making.people().in(making.home(), false);
    give(day, who.name(), "person", false, "", 0, BigDecimal.valueOf(yuan), day, "R");
  }

  private void goods(LocalDate day, String item, int quantity, int yuan, boolean priced) {
    BigDecimal value = priced ? BigDecimal.valueOf(yuan) : null;
    give(day, DONORS.get(5), "enterprise", true, item, quantity, value, day.plusDays(1), "R");
  }

  private void promise(LocalDate day, int tenThousands) {
    give(day, DONORS.get(2), "enterprise", false, "", 0, making.yuan(tenThousands, 0), null, "D");
  }

  private void give(
      LocalDate day,
      String donor,
      String kind,
      boolean goods,
      String item,
      int quantity,
      @Nullable BigDecimal value,
      @Nullable LocalDate received,
      String tellers) {
    int n = making.now().donations.size() + 1;
    String receipt =
        county.donorShort().charAt(0)
            + "捐"
            + making.now().year
            + String.format(java.util.Locale.ROOT, "%04d", n);
    making
        .now()
        .donations
        .add(
            new Donation(
                day, donor, kind, goods, item, quantity, value, received, receipt, tellers));
  }

  private void sales() {
    List<String> products = List.of("龙眼干", "坚果", "黑叶荔枝", "土蜂蜜", "山茶油", "八角");
    List<String> buyers = List.of("总工会", "机关食堂", "供销社", "人民医院食堂");
    for (int i = 0; i < 10; i++) {
      LocalDate day = making.day(2 + i, making.between(3, 27));
      String buyer = county.donor() + buyers.get(i % buyers.size());
      making
          .now()
          .sales
          .add(
              new Sale(
                  day,
                  buyer,
                  i % 2 == 0 ? "government" : "enterprise",
                  i % 3 == 0 ? "直播" : "专馆",
                  i % 3 == 1 ? "help_to_sell" : "purchase",
                  products.get(i % products.size()),
                  100 + 20 * i,
                  making.yuan(4 + i, 6),
                  6 + i,
                  20 + 3 * i));
    }
  }

  private void firms() {
    if (making.before() != null) {
      for (Firm firm : making.before().firms) {
        BigDecimal more = making.yuan(making.between(0, 80), 0);
        making
            .now()
            .firms
            .add(
                new Firm(
                    firm.name(),
                    firm.code(),
                    firm.park(),
                    firm.agreed(),
                    firm.paidTotal().add(more),
                    more,
                    firm.landed(),
                    firm.started(),
                    firm.workers() + 5,
                    firm.poorWorkers() + 2,
                    firm.linked() + 4));
      }
    }
    int fresh = making.between(1, 2);
    for (int i = 0; i < fresh; i++) {
      int n = making.now().firms.size() + 1;
      BigDecimal paid = making.yuan(making.between(120, 400), 0);
      String name = county.donorShort() + county.recipientShort() + "协作" + n + "号食品有限公司";
      making
          .now()
          .firms
          .add(
              new Firm(
                  name,
                  CreditCode.of("91", county, n),
                  i == 0 ? county.recipientShort() + "粤桂协作产业园" : "",
                  paid.multiply(BigDecimal.valueOf(3)),
                  paid,
                  paid,
                  making.day(3 + i, 12),
                  i == 0 ? making.day(8, 18) : null,
                  36 + 4 * n,
                  14 + n,
                  40 + 6 * n));
    }
  }
}
