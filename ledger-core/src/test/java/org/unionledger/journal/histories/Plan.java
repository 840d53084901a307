package org.unionledger.journal.histories;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.unionledger.journal.Criterion;
import org.unionledger.journal.Tag;

/**
 * What the writers of a history are going to do. A seed and a number give the same plan everywhere.
 *
 * @param number which history
 * @param name of the history; in all of its tags and ids, so that one journal takes many histories
 * @param writers the steps of each writer, equally many
 * @param isRace whether all decide before any of them appends
 * @param isTailed whether somebody reads what is new meanwhile
 */
record Plan(int number, String name, List<List<Step>> writers, boolean isRace, boolean isTailed) {

  private static final Instant MORNING = Instant.parse("2020-03-02T00:00:00Z");
  private static final List<Step.Kind> KINDS =
      List.of(
          Step.Kind.PAY_IN,
          Step.Kind.PAY_IN,
          Step.Kind.PAY_OUT,
          Step.Kind.PAY_OUT,
          Step.Kind.MOVE,
          Step.Kind.MOVE,
          Step.Kind.NUMBER,
          Step.Kind.NUMBER,
          Step.Kind.NUMBER,
          Step.Kind.NUMBER,
          Step.Kind.ALONE,
          Step.Kind.ALONE,
          Step.Kind.NOWHERE,
          Step.Kind.CLAIM,
          Step.Kind.CLAIM,
          Step.Kind.KEEP);

  /** The history of this number. */
  static Plan of(long seed, int number) {
    return new Drawing(seed, number).plan();
  }

  /** When histories of this number are recorded, a minute more or less. */
  static Instant around(int number) {
    return MORNING.plusSeconds(20L * number);
  }

  /** Draws a plan. */
  private static final class Drawing {
    private final int number;
    private final String name;
    private final SplittableRandom random;

    private Drawing(long seed, int number) {
      this.number = number;
      this.name = seed + "." + number;
      this.random = new SplittableRandom(seed * 1_000_003 + number);
    }

    private Plan plan() {
      int writers = 2 + random.nextInt(random.nextInt(4) == 0 ? 5 : 3);
      int steps = 2 + random.nextInt(3);
      boolean isClaimed = random.nextInt(4) == 0;
      List<List<Step>> work =
          IntStream.range(0, writers)
              .mapToObj(
                  writer ->
                      IntStream.range(0, steps)
                          .mapToObj(
                              step ->
                                  step(
                                      isClaimed && step == 0 && random.nextBoolean(), writer, step))
                          .toList())
              .toList();
      return new Plan(number, name, work, random.nextInt(4) > 0, random.nextInt(4) == 0);
    }

    /**
     * @param isClaimed whether it wants an id that others want in the same step
     */
    private Step step(boolean isClaimed, int writer, int index) {
      String id = "%s.%d.%d".formatted(name, writer, index);
      Step.Kind kind = isClaimed ? Step.Kind.CLAIM : KINDS.get(random.nextInt(KINDS.size()));
      String left = "account-" + random.nextInt(2);
      String right = left.equals("account-0") ? "account-1" : "account-0";
      return switch (kind) {
        case PAY_IN -> step(kind, id, List.of(left), "In", tags(left), List.of());
        case PAY_OUT -> step(kind, id, List.of(left), "Out", tags(left), money(left));
        case MOVE -> {
          List<Criterion> both = new ArrayList<>(money(left));
          both.addAll(money(right));
          yield step(kind, id, List.of(left, right), "Moved", tags(left, right), both);
        }
        case NUMBER -> random.nextInt(3) == 0 ? ofType(id) : ofTags(id);
        case ALONE -> step(kind, id, List.of(), "Noted", tags(left, "holder-0"), List.of());
        case NOWHERE -> step(kind, id, List.of(), "Noted", tags(right), List.of(nowhere()));
        case CLAIM -> claim(id, left);
        case KEEP -> step(kind, id, List.of(), "Noted", List.of(), List.of());
      };
    }

    /** The money of an account is in all that is tagged with it, or in some types of that. */
    private List<Criterion> money(String account) {
      Criterion tagged = Criterion.tagged(tag(account));
      return List.of(random.nextBoolean() ? tagged : tagged.withTypes("In", "Out", "Moved"));
    }

    private Step ofType(String id) {
      String type = "Slip-" + name;
      Criterion slips = Criterion.ofTypes(random.nextBoolean() ? "Unused" : "Never", type);
      return step(Step.Kind.NUMBER, id, List.of(type), type, tags("account-0"), List.of(slips));
    }

    private Step ofTags(String id) {
      String holder = "holder-" + random.nextInt(2);
      List<Tag> tags = tags("series", holder);
      Criterion both = Criterion.tagged(tags.toArray(Tag[]::new)).withTypes("Numbered");
      return step(Step.Kind.NUMBER, id, List.of(holder), "Numbered", tags, List.of(both));
    }

    /** One of the ids is wanted by others as well, or is twice among them; the type may be new. */
    private Step claim(String id, String account) {
      String type = random.nextBoolean() ? "Noted" : "Claim-" + name;
      List<Criterion> criteria = random.nextBoolean() ? List.of() : money(account);
      Step step = step(Step.Kind.CLAIM, id, List.of(), type, tags(account), criteria);
      List<String> ids = new ArrayList<>(step.ids());
      int place = random.nextInt(ids.size());
      ids.set(place, name + ".claimed-" + random.nextInt(2));
      if (random.nextInt(6) == 0) {
        ids.add(ids.get(place));
      }
      return new Step(
          step.kind(),
          step.subjects(),
          step.type(),
          step.tags(),
          List.copyOf(ids),
          step.criteria(),
          step.isStale(),
          step.amount(),
          step.recordedAt());
    }

    private Step step(
        Step.Kind kind,
        String id,
        List<String> subjects,
        String type,
        List<Tag> tags,
        List<Criterion> criteria) {
      int count = count();
      return new Step(
          kind,
          subjects,
          type,
          tags,
          IntStream.range(0, count).mapToObj(i -> id + "." + i).toList(),
          criteria.isEmpty() ? criteria : amongOthers(criteria),
          random.nextInt(5) == 0,
          1 + random.nextInt(9),
          around(number).plusMillis(random.nextInt(-60_000, 60_001)));
    }

    /** Mostly one, and at times so many that others wait meanwhile and then share a transaction. */
    private int count() {
      return switch (random.nextInt(24)) {
        case 0 -> 40;
        case 1, 2, 3, 4, 5, 6, 7 -> 2 + random.nextInt(2);
        default -> 1;
      };
    }

    /** The criteria among some that select nothing, at times more than one statement takes. */
    private List<Criterion> amongOthers(List<Criterion> criteria) {
      List<Criterion> all = new ArrayList<>(criteria);
      int others = random.nextInt(30) == 0 ? 60 : random.nextInt(3);
      for (int i = 0; i < others; i++) {
        all.add(nowhere());
      }
      Collections.shuffle(all, random);
      return List.copyOf(all);
    }

    private Criterion nowhere() {
      Tag nobody = tag("nobody-" + random.nextInt(100));
      return switch (random.nextInt(4)) {
        case 0 -> Criterion.ofTypes("Never-" + random.nextInt(100));
        case 1 -> Criterion.tagged(tag("account-0"), nobody);
        case 2 -> new Criterion(Set.of(tag("account-1")), Set.of("Never", "Unused"));
        default -> Criterion.tagged(nobody);
      };
    }

    private List<Tag> tags(String... names) {
      return List.of(names).stream().map(this::tag).toList();
    }

    private Tag tag(String subject) {
      return new Tag(subject, name);
    }
  }
}
