package org.unionledger.projections.audit;

import java.util.Locale;

/** Puts into words what an audit found, and what to do about it. */
final class AuditText {
  private static final Words RESTORE =
      new Words("record nothing more in it, restore a backup and verify that", "请勿继续登记，请恢复副本并加以核对");
  private static final Words FIND_THE_NEWEST =
      new Words(
          "it is an older copy, or entries were taken away: find the newest one",
          "这是较旧的副本，或有记录被移除，请查找最新的账本");
  private static final Words KEEP_THE_EVIDENCE =
      new Words("keep the checkpoint as evidence, and find the true ledger", "请保存检查点作为证据，并查找真实的账本");
  private static final Words FIND_THE_WRITER =
      new Words(
          "no rule of the ledger lets this pass: find out what wrote it", "账本规则不会允许此事，请查明由何程序写入");
  private static final Words FIND_THE_RELEASE =
      new Words("verify it with a newer release, or find out what wrote it", "请用更新的版本核对，或查明由何程序写入");

  private static final Words REBUILD_BLOCKS =
      new Words("the entries are sound: rebuild the blocks", "记录本身无误，请重建分录块");

  private AuditText() {}

  private record Words(String english, String chinese) {}

  static String of(AuditResult.Faulty found, Locale locale) {
    Words advice = advice(found.fault().remedy());
    String detail = found.detail().replaceAll("\\p{Cntrl}", "?");
    boolean chinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
    String where =
        found.position() == 0
            ? ""
            : (chinese ? "位置 %s：" : "position %s: ").formatted(found.position());
    return where
        + (chinese
            ? found.fault().words(true) + "（" + detail + "）；" + advice.chinese()
            : found.fault().words(false) + " (" + detail + "); " + advice.english());
  }

  private static Words advice(AuditFault.Remedy remedy) {
    return switch (remedy) {
      case RESTORE -> RESTORE;
      case FIND_THE_NEWEST -> FIND_THE_NEWEST;
      case KEEP_THE_EVIDENCE -> KEEP_THE_EVIDENCE;
      case FIND_THE_WRITER -> FIND_THE_WRITER;
      case FIND_THE_RELEASE -> FIND_THE_RELEASE;
      case REBUILD_THE_BLOCKS -> REBUILD_BLOCKS;
    };
  }
}
