package org.pairledger.sampler.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairledger.sampler.truth.County;
import org.pairledger.sampler.truth.Labour.Spell;
import org.pairledger.sampler.truth.Labour.Student;
import org.pairledger.sampler.truth.Money.Firm;
import org.pairledger.sampler.truth.PairingYear;
import org.pairledger.sampler.truth.Person;
import org.pairledger.sampler.truth.Talent.Attendance;

/**
 * All that is known of one pairing at the end of its last year; a thing told twice is there once,
 * and counts from the year on whose ledger told it first.
 *
 * @param elsewhere the very things that are counted in another pairing already
 */
record Facts(County county, List<PairingYear> years, Set<Object> elsewhere) {

  Facts {
    years = List.copyOf(years);
  }

  Facts(County county, List<PairingYear> years) {
    this(county, years, Set.of());
  }

  /** What the ledgers up to a year told. */
  Facts until(int last) {
    return new Facts(county, years.stream().filter(y -> y.year <= last).toList(), elsewhere);
  }

  /** Things of all years, each once. */
  <T> List<T> all(Function<PairingYear, Collection<T>> what) {
    return List.copyOf(
        years.stream()
            .flatMap(year -> what.apply(year).stream())
            .filter(thing -> elsewhere.isEmpty() || !elsewhere.contains(thing))
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  /** The same without what these pairings have, too; equal things of two pairings are two. */
  Facts without(List<Facts> others) {
    Set<Object> theirs = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Facts other : others) {
      other.years.forEach(
          year -> {
            theirs.addAll(year.events);
            theirs.addAll(year.sessions);
            theirs.addAll(year.activities);
          });
    }
    return new Facts(county, years, theirs);
  }

  /** Whether a roster names the person by an ID number that can be read. */
  boolean isKnown(Attendance attendance) {
    return years.stream().noneMatch(year -> year.unreadable.contains(attendance));
  }

  /** Students as they were last told of. */
  Stream<Student> students() {
    Map<Person, Student> last = new LinkedHashMap<>();
    years.forEach(year -> year.students.forEach(s -> last.put(s.who(), s)));
    return last.values().stream();
  }

  /** The firms as the ledger of a year states them. */
  List<Firm> firms(int year) {
    return years.stream().filter(y -> y.year == year).flatMap(y -> y.firms.stream()).toList();
  }

  /** The last day of a job; one without an end goes on to the end of the last year told. */
  LocalDate lastDay(Spell spell) {
    LocalDate end = LocalDate.of(years.get(years.size() - 1).year, 12, 31);
    return spell.to() == null ? end : spell.to();
  }

  /** The jobs of each person, in the order in which they began. */
  Map<Person, List<Spell>> jobs() {
    Map<Person, List<Spell>> jobs = new LinkedHashMap<>();
    all(y -> y.spells).forEach(s -> jobs.computeIfAbsent(s.who(), k -> new ArrayList<>()).add(s));
    jobs.values()
        .forEach(own -> own.sort(Comparator.comparing(Spell::from).thenComparing(this::lastDay)));
    return jobs;
  }
}
