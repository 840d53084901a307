package org.unionledger.journal;

/** What is wrong with what is stored. */
public enum Fault {
  /** The database itself finds its pages or its tables damaged, or they are not the ledger's. */
  STORAGE_DAMAGED,
  /** There is no entry at a position up to the head, or there is one after it. */
  ENTRY_MISSING,
  /** The bytes of an entry are not an envelope. */
  ENTRY_UNREADABLE,
  /** The bytes of an entry do not have the hash that was recorded for them. */
  ENTRY_CHANGED,
  /** What an entry is found by, its id, type, time or tags, is not what its bytes say. */
  INDEX_DIFFERS,
  /** A stored hash of the tree is not that of the entries below it. */
  TREE_DIFFERS
}
