package org.pairledger.sampler.truth;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Invents people; every ID number is given once. */
final class People {

  private static final List<String> SURNAMES =
      List.of("农", "黄", "韦", "陆", "梁", "李", "赵", "何", "谭", "覃", "蒙", "冯", "许", "邓", "闭");
  private static final List<String> GIVEN =
      List.of(
          "秀英", "建国", "海燕", "志强", "小兰", "永红", "美琼", "国辉", "丽萍", "文斌", "春梅", "少华", "桂芳", "明亮", "彩云",
          "振宇", "月娥", "家旺", "凤仙", "立新");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";

  private final Random random;
  private final int first;
  private int made;

  /**
   * People of one pairing.
   *
   * @param first where its sequence of birthdays begins, so that pairings share nobody
   */
  People(Random random, int first) {
    this.random = random;
    this.first = first;
  }

  Person in(Person.Place home, boolean poor) {
    int n = first + made++;
    LocalDate birth = LocalDate.of(1962, 1, 1).plusDays(n * 17L % 14_600);
    int sequence = 100 + (n / 14_600 + 9 * n) % 880;
    String body =
        "451499" + birth.format(DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT)) + sequence;
    String name =
        SURNAMES.get(random.nextInt(SURNAMES.size())) + GIVEN.get(random.nextInt(GIVEN.size()));
    String household = "451499" + String.format(Locale.ROOT, "%08d", n / 2);
    return new Person(name, body + check(body), sequence % 2 == 1, birth, home, household, poor);
  }

  static char check(String body) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (body.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECKS.charAt(sum % 11);
  }
}
