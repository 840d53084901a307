package org.unionledger.journal.faults;

import java.util.List;
import java.util.SplittableRandom;

/**
 * What a writer asked of the disk, one operation after another.
 *
 * @param name what is special about it
 * @param beginning what was on the disk for certain, and acknowledged, when it began
 */
record Recording(String name, CrashState beginning, List<Operation> operations) {

  /** A passage through a recording; the power can be cut at each moment of it. */
  static final class Passage {
    private final List<Operation> operations;
    private final SimulatedDisk disk;
    private Acknowledged acknowledged;
    private int passed;

    private Passage(Recording recording) {
      this.operations = recording.operations();
      this.disk = new SimulatedDisk(recording.beginning().files());
      this.acknowledged = recording.beginning().acknowledged();
    }

    /** Goes on to the moment after the next operation; false if there is none. */
    boolean advance() {
      if (passed == operations.size()) {
        return false;
      }
      Operation operation = operations.get(passed);
      passed++;
      disk.apply(operation);
      if (operation instanceof Operation.Said said) {
        acknowledged = acknowledged.with(Outcome.of(said.text()));
      }
      return true;
    }

    /** One of the states in which the disk may be after a power cut now. */
    CrashState cut(SplittableRandom random) {
      return new CrashState(disk.crash(random), acknowledged);
    }

    @Override
    public String toString() {
      return "after operation " + passed;
    }
  }

  /** A passage from the beginning. */
  Passage passage() {
    return new Passage(this);
  }

  /** A state in which the disk may be after a power cut at any moment. */
  CrashState cutAnywhere(SplittableRandom random) {
    Passage passage = passage();
    for (int operation = random.nextInt(operations.size()); operation >= 0; operation--) {
      passage.advance();
    }
    return passage.cut(random);
  }
}
