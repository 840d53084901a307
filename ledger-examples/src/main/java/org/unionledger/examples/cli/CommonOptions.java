package org.unionledger.examples.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.unionledger.examples.text.Language;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options of every command; they may stand before or after its name. */
final class CommonOptions {

  private static final LedgerPlace DEFAULT_LEDGER = new LedgerPlace.File(Path.of("union.ledger"));

  @Option(
      names = "--ledger",
      paramLabel = "PATH|URL",
      order = 90,
      scope = ScopeType.INHERIT,
      converter = Values.Ledger.class)
  private @Nullable LedgerPlace ledger;

  /** Read before all others, by {@link LanguageChoice}; declared here so that it is known. */
  @SuppressWarnings("unused")
  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      order = 91,
      scope = ScopeType.INHERIT,
      converter = Values.Tongue.class)
  private @Nullable Language language;

  /** Read by picocli, as is the version's. */
  @SuppressWarnings("unused")
  @Option(
      names = {"-h", "--help"},
      order = 92,
      usageHelp = true,
      scope = ScopeType.INHERIT)
  private boolean help;

  /** The ledger that was named, or {@code union.ledger} in the current folder. */
  LedgerPlace ledger() {
    return ledger == null ? DEFAULT_LEDGER : ledger;
  }

  /** Whether the caller named a ledger. */
  boolean isLedgerNamed() {
    return ledger != null;
  }
}
