package org.unionledger.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unionledger.examples.cli.answer.EvidenceAnswer;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.ExitStatus;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.examples.cli.console.Progress;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.evidence.Checkpoint;
import org.unionledger.journal.evidence.VerifierKey;
import org.unionledger.projections.audit.AuditResult;
import org.unionledger.projections.audit.LedgerAudit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ledger verify}: computes everything again. */
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

  VerifyCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() throws IOException, FailedException {
    Checkpoint signed = SignedCheckpoint.given(checkpoint, key, console);
    try (LedgerReading reading = LedgerReading.toVerify(common.ledger(), console)) {
      return answer(audit(reading.journal(), signed));
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

  private int answer(AuditResult result) throws IOException {
    if (json) {
      EvidenceAnswer.writeAudit(result, console.language().locale(), console.answers());
    }
    return switch (result) {
      case AuditResult.Sound sound -> {
        if (!json) {
          console.answer(Message.VERIFIED, sound.head().size(), sound.head().root());
        }
        yield ExitStatus.DONE;
      }
      case AuditResult.Faulty faulty -> {
        if (!json) {
          console.answer(
              Message.FAULT_FOUND,
              faulty.position(),
              faulty.fault(),
              faulty.message(console.language().locale()));
        }
        yield ExitStatus.REFUSED;
      }
    };
  }
}
