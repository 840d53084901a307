package org.unionledger.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unionledger.examples.cli.answer.AssertionsAnswer;
import org.unionledger.examples.cli.answer.EvidenceAnswer;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.ExitStatus;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.examples.cli.console.Progress;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.evidence.Checkpoint;
import org.unionledger.journal.evidence.VerifierKey;
import org.unionledger.projections.FoldedLedger;
import org.unionledger.projections.assertions.BalanceAssertions;
import org.unionledger.projections.audit.AuditResult;
import org.unionledger.projections.audit.LedgerAudit;
import org.unionledger.projections.query.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ledger verify}: computes everything again, and compares what was stated of balances. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

  private final Console console;
  private final CommonOptions common;

  @Option(names = "--json", order = 1)
  private boolean json;

  @Option(names = "--checkpoint", paramLabel = "FILE", order = 10, converter = Values.File.class)
  private @Nullable Path checkpoint;

  @Option(names = "--key", paramLabel = "VKEY", order = 11, converter = Values.Key.class)
  private @Nullable VerifierKey key;

  @Option(names = "--strict", order = 12)
  private boolean strict;

  VerifyCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() throws IOException, FailedException {
    Checkpoint signed = SignedCheckpoint.given(checkpoint, key, console);
    try (LedgerReading reading = LedgerReading.toVerify(common.ledger(), console)) {
      return switch (audit(reading.journal(), signed)) {
        case AuditResult.Sound sound -> answer(sound, reading);
        case AuditResult.Faulty faulty -> answer(faulty);
      };
    }
  }

  private AuditResult audit(JournalReader journal, @Nullable Checkpoint signed) {
    LedgerAudit audit = LedgerAudit.of(journal);
    long all = journal.head();
    try (Progress progress = console.progressBeforeAnswer()) {
      return (signed == null ? audit : audit.extending(signed))
          .audit(new SecureRandom(), done -> progress.show(done, all));
    }
  }

  private int answer(AuditResult.Sound sound, LedgerReading reading) throws IOException {
    FoldedLedger ledger = reading.folded(sound.head().size());
    BalanceAssertions assertions = ledger.assertions(Selection.ALL);
    int all = assertions.assertions().size();
    int differing = assertions.differing().size();
    if (json) {
      EvidenceAnswer.writeSound(sound, assertions, console.answers());
    } else {
      console.answer(Message.VERIFIED, sound.head().size(), sound.head().root());
      if (all > 0) {
        console.answer(AssertionsAnswer.table(assertions, ledger.directory(), console.language()));
        console.answer(Message.ASSERTIONS_COMPARED, all - differing, all);
      }
    }
    return strict && differing > 0 ? ExitStatus.REFUSED : ExitStatus.DONE;
  }

  private int answer(AuditResult.Faulty faulty) throws IOException {
    if (json) {
      EvidenceAnswer.writeFaulty(faulty, console.language().locale(), console.answers());
    } else {
      console.answer(
          Message.FAULT_FOUND,
          faulty.position(),
          faulty.fault(),
          faulty.message(console.language().locale()));
    }
    return ExitStatus.REFUSED;
  }
}
