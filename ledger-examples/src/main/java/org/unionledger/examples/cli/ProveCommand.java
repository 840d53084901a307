package org.unionledger.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unionledger.examples.cli.answer.EvidenceAnswer;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.ExitStatus;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.journal.Checkpoints;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.evidence.Checkpoint;
import org.unionledger.journal.evidence.ConsistencyProof;
import org.unionledger.journal.evidence.Hash;
import org.unionledger.journal.evidence.InclusionProof;
import org.unionledger.journal.evidence.Prover;
import org.unionledger.journal.evidence.SignedNote;
import org.unionledger.journal.evidence.TlogProof;
import org.unionledger.journal.evidence.TreeHead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code ledger prove}: that an entry is in the ledger, or that the ledger extends what was signed.
 */
@Command(name = "prove")
final class ProveCommand implements Callable<Integer> {

  private final Console console;
  private final CommonOptions common;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "POSITION",
      descriptionKey = "position",
      converter = Values.Position.class)
  private @Nullable Long position;

  @Option(names = "--json", order = 1)
  private boolean json;

  @Option(names = "--from", paramLabel = "FILE", order = 10, converter = Values.File.class)
  private @Nullable Path from;

  @Option(names = "--checkpoint", paramLabel = "FILE", order = 11, converter = Values.File.class)
  private @Nullable Path checkpoint;

  @Option(names = "--entry", paramLabel = "FILE", order = 12, converter = Values.File.class)
  private @Nullable Path entry;

  ProveCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() throws IOException, FailedException, WrongUsageException {
    if ((position == null) == (from == null)) {
      throw new WrongUsageException(console.words(Message.POSITION_OR_FROM));
    }
    try (LedgerReading reading = LedgerReading.open(common.ledger(), console)) {
      SignedNote signed = checkpoint == null ? null : NoteFiles.read(checkpoint, console);
      TreeHead head = head(reading.journal(), signed);
      if (position != null) {
        proveInclusion(reading.journal(), position, head, signed);
      } else if (from != null) {
        proveConsistency(reading.journal(), from, head, signed);
      }
    }
    return ExitStatus.DONE;
  }

  /** The head to prove against: that of the checkpoint, or that of now. */
  private static TreeHead head(JournalReader journal, @Nullable SignedNote signed) {
    TreeHead now = journal.treeHead();
    if (signed == null) {
      return now;
    }
    TreeHead then = Checkpoint.parse(signed.text()).head();
    Checkpoints.requireExtends(journal, now, then);
    return then;
  }

  private void proveInclusion(
      JournalReader journal, long of, TreeHead head, @Nullable SignedNote signed)
      throws IOException, FailedException {
    if (of < 1 || of > head.size()) {
      throw console.failed(Message.NO_SUCH_POSITION, of, head.size());
    }
    byte[] bytes = journal.read(of - 1, of, List.of(), 1).getFirst().envelope().bytes();
    InclusionProof proof = new Prover(journal).inclusion(of - 1, head.size());
    if (!proof.proves(Hash.ofLeaf(bytes), head)) {
      throw console.failed(Message.NOT_PROVABLE);
    }
    if (entry != null) {
      try (WholeFile file = WholeFile.at(entry)) {
        file.content().write(bytes);
        file.keep();
      }
    }
    if (json) {
      EvidenceAnswer.writeInclusion(proof, Hash.ofLeaf(bytes), head, console.answers());
    } else if (signed != null) {
      console.answers().write(TlogProof.of(proof, signed).bytes());
    } else {
      console.answer(Message.INCLUDED, of, head.size(), Hash.ofLeaf(bytes), head.root());
      for (Hash hash : proof.path()) {
        console.answer(hash.toString());
      }
    }
  }

  private void proveConsistency(
      JournalReader journal, Path earlier, TreeHead head, @Nullable SignedNote signed)
      throws IOException, FailedException {
    TreeHead old = Checkpoint.parse(NoteFiles.read(earlier, console).text()).head();
    Checkpoints.requireExtends(journal, head, old);
    if (old.size() == 0) {
      throw console.failed(Message.NOTHING_TO_EXTEND, earlier);
    }
    ConsistencyProof proof = new Prover(journal).consistency(old.size(), head.size());
    if (!proof.proves(old, head)) {
      throw console.failed(Message.NOT_PROVABLE);
    }
    if (json) {
      EvidenceAnswer.writeConsistency(proof, old, head, console.answers());
    } else if (signed != null) {
      console.answers().write(CosignRequest.of(proof, signed).bytes());
    } else {
      console.answer(Message.EXTENDED, old.size(), head.size(), old.root(), head.root());
      for (Hash hash : proof.path()) {
        console.answer(hash.toString());
      }
    }
  }
}
