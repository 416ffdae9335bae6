package org.pairledger.sampler.truth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pairledger.sampler.truth.Labour.Fair;
import org.pairledger.sampler.truth.Labour.Post;
import org.pairledger.sampler.truth.Labour.Spell;
import org.pairledger.sampler.truth.Labour.Student;
import org.pairledger.sampler.truth.Labour.Workshop;
import org.pairledger.sampler.truth.Meetings.Activity;
import org.pairledger.sampler.truth.Meetings.Agreement;
import org.pairledger.sampler.truth.Meetings.Document;
import org.pairledger.sampler.truth.Meetings.Event;
import org.pairledger.sampler.truth.Meetings.Media;
import org.pairledger.sampler.truth.Money.Donation;
import org.pairledger.sampler.truth.Money.Firm;
import org.pairledger.sampler.truth.Money.Flow;
import org.pairledger.sampler.truth.Money.Project;
import org.pairledger.sampler.truth.Money.Sale;
import org.pairledger.sampler.truth.Talent.Attendance;
import org.pairledger.sampler.truth.Talent.Posting;
import org.pairledger.sampler.truth.Talent.Session;

/**
 * What the ledgers of one pairing and year can tell: things of earlier years that still stand too.
 */
public final class PairingYear {

  public final County county;
  public final int year;
  public final List<Event> events = new ArrayList<>();
  public final List<Media> media = new ArrayList<>();
  public final List<Document> documents = new ArrayList<>();
  public final List<Agreement> agreements = new ArrayList<>();
  public final List<Activity> activities = new ArrayList<>();
  public final List<Posting> postings = new ArrayList<>();
  public final List<Session> sessions = new ArrayList<>();
  public final List<Attendance> attendances = new ArrayList<>();
  public final List<Project> projects = new ArrayList<>();
  public final List<Flow> flows = new ArrayList<>();
  public final List<Donation> donations = new ArrayList<>();
  public final List<Sale> sales = new ArrayList<>();
  public final List<Firm> firms = new ArrayList<>();
  public final List<Spell> spells = new ArrayList<>();
  public final List<Fair> fairs = new ArrayList<>();
  public final List<Workshop> workshops = new ArrayList<>();
  public final List<Post> posts = new ArrayList<>();
  public final List<Student> students = new ArrayList<>();

  /** Attendances whose ID number the roster has spoiled. */
  public final List<Attendance> unreadable = new ArrayList<>();

  PairingYear(County county, int year) {
    this.county = county;
    this.year = year;
  }

  public LocalDate day(int month, int dayOfMonth) {
    return LocalDate.of(year, month, dayOfMonth);
  }

  /** Whether this is the year the real plan is about, told in full and with every fault. */
  public boolean full() {
    return county.id().equals("heshan-longzhou") && year == 2020;
  }
}
