package org.unionledger.examples.cli.console;

/**
 * The sentences that the command line says itself; their words are in {@code
 * messages_en.properties} and {@code messages_zh.properties} under the same names.
 */
public enum Message {
  /** Data: the name of the option, the value. */
  NOT_A_DATE,
  /** Data: the name of the option, the value. */
  DATE_OUT_OF_RANGE,
  /** Data: the name of the option, the value. */
  NOT_A_POSITION,
  /** Data: the name of the option, the value. */
  NOT_A_BOOK,
  /** Data: the name of the option, the value. */
  NOT_A_FUND,
  /** Data: the name of the option, the value. */
  NOT_A_PARTY,
  /** Data: the name of the option, the value. */
  NOT_A_LANGUAGE,
  /** Data: the name of the option, the value. */
  NOT_A_PATH,
  /** Data: the name of the option. Not the value, which may hold a password. */
  OTHER_DATABASE,
  /** Data: the name of the option, the value. */
  NOT_A_VERIFIER_KEY,
  /** No data. */
  POSITION_OR_FROM,
  /** No data. */
  TILES_NEED,
  /** No data. */
  AUDIT_TABLES_NEED,
  /** Data: the name of the option, the encoding. */
  UNKNOWN_ENCODING,
  /** Data: the name of the option. */
  GIVEN_TWICE,
  /** Data: what is wrong, the synopsis. */
  WRONG_USAGE,
  /** Data: the argument, the synopsis. */
  TOO_MANY_ARGUMENTS,
  /** Data: the option, the options there are. */
  UNKNOWN_OPTION,
  /** Data: the command, the commands there are. */
  UNKNOWN_COMMAND,
  /** Data: the commands there are. */
  COMMAND_MISSING,
  /** Data: the option, what its value is called. */
  VALUE_MISSING,
  /** Data: what the argument is called, the synopsis. */
  ARGUMENT_MISSING,
  /** Data: the two positions. */
  FROM_AFTER_TO,
  /** Data: what the argument is called, the format. */
  UNKNOWN_FORMAT,
  /** Data: what the argument is called, the format. */
  UNKNOWN_BLOCKS_ACTION,
  /** Data: what the option is called, the period. */
  UNKNOWN_PERIOD,
  /** Data: what the argument is called, the statement. */
  UNKNOWN_STATEMENT,
  /** Data: what the argument is called, the kind. */
  UNKNOWN_BOOK_KIND,
  /** Data: the name of the option, the value. */
  NOT_A_PERIOD,
  /** Data: the name of the option, the value. */
  NOT_A_ROW,
  /** Data: the name of the option, the value. */
  NOT_A_YEAR,
  /** Data: the name of the option, the value. */
  NOT_AN_ACTOR,
  /** Data: the file. */
  NOT_A_WORKBOOK,
  /** No data. */
  ONE_FORM_OF_ANSWER,
  /** Data: the programme, the programmes there are. */
  UNKNOWN_PROGRAMME,

  /** Data: the file. */
  NO_SUCH_FILE,
  /** Data: the file, why. */
  NOT_A_CHECKPOINT,
  /** Data: the ledger's origin, why. */
  CHECKPOINT_NOT_SIGNED,
  /** Data: the file. */
  SIGNATURE_NOT_CHECKED,
  /** Data: the file. */
  NOT_A_KEY,
  /** Data: the file. */
  OTHER_KIND_OF_KEY,
  /** Data: the file, the name of its key. */
  KEY_OF_OTHER_NAME,
  /** Data: the file. */
  KEY_IN_USE,
  /** Data: the file, the ledger's origin. */
  NOTHING_SIGNED_BEFORE,
  /** No data. */
  NOT_PROVABLE,
  /** Data: what was found. */
  NOT_AS_RECORDED,
  /** Data: the ledger. */
  COPY_OF_ITSELF,
  /** Data: the file, the position, the fault's name, what was found. */
  COPY_NOT_SOUND,
  /** Data: the name, why. */
  NOT_A_KEY_NAME,
  /** Data: the file, the key's name. */
  KEY_MADE,
  /** Data: the position, the verifier key. */
  CHECKPOINT_SIGNED,
  /** Data: the position, the verifier key. */
  COSIGNED,
  /** Data: the file, the position cosigned last, the position asked for. */
  NOT_COSIGNED,
  /** Data: the position, the last position. */
  NO_SUCH_POSITION,
  /** Data: the position, the size, the entry's hash, the root. */
  INCLUDED,
  /** Data: both sizes, both roots. */
  EXTENDED,
  /** Data: the file. */
  NOTHING_TO_EXTEND,
  /** Data: the folder, why. */
  NOT_A_TILE_FOLDER,
  /** Data: the file, the position, the root. */
  BACKED_UP,
  /** Data: the ledger, the position, the root. */
  RESTORED,
  /** Data: the position, the root. */
  VERIFIED,
  /** Data: the position, the fault's name, what was found. */
  FAULT_FOUND,
  /** Data: how many assertions of balances hold, how many there are. */
  ASSERTIONS_COMPARED,
  /** Data: sender, receiver, what was sent. */
  NOT_RECONCILED,

  /** Data: the file. */
  NO_LEDGER,
  /** Data: the file. */
  NO_INPUT,
  /** Data: the file. */
  INPUT_IS_FOLDER,
  /** Data: why. */
  ANSWERS_NOT_TAKEN,
  /** Data: why. */
  INPUT_FAILED,
  /** No data. */
  OUT_OF_MEMORY,
  /** Data: the failure, where. */
  BUG,

  /** Data: the journal's own words. */
  CANNOT_OPEN,
  /** Data: the journal's own words. */
  NOT_A_LEDGER,
  /** Data: the journal's own words. */
  NEWER_FORMAT,
  /** Data: the journal's own words. */
  NOT_A_COPY,
  /** Data: the journal's own words. */
  OTHER_HISTORY,
  /** Data: the journal's own words. */
  HELD_ELSEWHERE,
  /** Data: the journal's own words. */
  STORAGE_FULL,
  /** Data: the journal's own words. */
  READ_ONLY_STORAGE,
  /** Data: the journal's own words. */
  DAMAGED,
  /** Data: the journal's own words. */
  OUTCOME_UNKNOWN,
  /** Data: the journal's own words. */
  STORAGE_FAILURE,
  /** Data: the journal's own words. */
  JOURNAL_REFUSED,

  /** Data: the most bytes of a line. */
  LINE_TOO_LONG,
  /** No data. */
  LINE_NOT_UTF8,
  /** Data: line, id, position. */
  RECORDED,
  /** Data: line, id, position, voucher. */
  RECORDED_VOUCHER,
  /** Data: line, id, position. */
  ALREADY_RECORDED,
  /** Data: line, id, position, voucher. */
  ALREADY_RECORDED_VOUCHER,
  /** Data: line, id, reason, explanation. */
  REFUSED,
  /** Data: the line, the id, the position. */
  WOULD_BE_RECORDED,
  /** Data: the line, the id, the position, the voucher. */
  WOULD_BE_RECORDED_VOUCHER,
  /** Data: how many would be recorded, were recorded before, would be refused. */
  PREVIEWED,
  /** Data: how many were recorded, had been recorded, were refused. */
  APPLIED,
  /** No data. */
  STOPPED,
  /** Data: the most commands, the most MiB. */
  TOO_LARGE_FOR_ATOMIC,
  /** Data: the most commands, the most MiB. */
  TOO_LARGE_FOR_PREVIEW,

  /** Data: the position. */
  TRUE_AT,
  /** Data: how many events, how many postings. */
  REPLAYED,
  /** Data: events, postings. */
  REPLAYED_VERIFIED,
  /** Data: the digest. */
  REPLAYED_DIGEST,
  /** Data: seconds, events a second, postings a second. */
  REPLAYED_IN,
  /** Data: what differs. */
  REPLAY_DIFFERS,
  /** Data: how many. */
  BLOCKS_DAMAGED,
  /** Data: how many, the last position in one, the last position. */
  BLOCKS,
  /** Data: the position, the file. */
  EXPORTED,
  /** Data: the equation, its difference in the first and in the last column. */
  CHECK_FAILED,
  /** Data: the book, the year. */
  YEAR_IS_CLOSED,
  /** Data: the programme. */
  DEMO_RUNS,
  /** Data: the file. */
  DEMO_NEEDS_NEW_LEDGER,
  /** Data: the file. */
  DEMO_KEPT,
  /** No data. */
  DEMO_ALL_KEEPS_NONE,
  /** Data: how many events, the digest while recording, the digest after the replay. */
  DEMO_SAME,
  /** Data: how many events, the digest while recording, the digest after the replay. */
  DEMO_DIFFERS
}
