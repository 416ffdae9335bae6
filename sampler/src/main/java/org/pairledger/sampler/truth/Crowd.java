package org.pairledger.sampler.truth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.pairledger.sampler.truth.Labour.Spell;

/** As many workers as a benchmark asks for, each with one job, none of them twice. */
public final class Crowd {

  /** Beyond the people of all pairings' own stories. */
  private static final int FIRST = 2_000_000;

  private final People people;
  private final Random random;

  public Crowd(long seed, int already) {
    this.people = new People(new Random(seed), FIRST + already);
    this.random = new Random(seed + already);
  }

  public List<Spell> jobs(PairingYear year, int count) {
    List<Spell> jobs = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      jobs.add(job(year, i));
    }
    return jobs;
  }

  private Spell job(PairingYear year, int i) {
    List<Person.Place> hamlets = year.county.hamlets();
    Person who = people.in(hamlets.get(random.nextInt(hamlets.size())), i % 6 != 5);
    LocalDate from = year.day(1, 1).plusDays(random.nextInt(300));
    LocalDate to = from.plusDays(20 + random.nextInt(200));
    boolean ended = to.getYear() == year.year && random.nextInt(3) > 0;
    boolean east = random.nextInt(3) > 0;
    return new Spell(
        who,
        east ? "广东省" : "广西壮族自治区",
        east ? "江门市" : "南宁市",
        east ? year.county.donor() : "西乡塘区",
        "协作企业" + random.nextInt(500),
        "普工",
        "government",
        from,
        ended ? to : null,
        2_400 + 50 * random.nextInt(60),
        random.nextBoolean(),
        null);
  }
}
