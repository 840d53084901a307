package org.unionledger.faults;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Stands between PostgreSQL's driver and its server, on this machine alone, takes the messages that
 * pass apart, and cuts all connections at one of them.
 *
 * @see <a href="https://www.postgresql.org/docs/current/protocol-message-formats.html">Messages</a>
 */
final class Proxy implements AutoCloseable {

  private static final Pattern PORT = Pattern.compile(":([0-9]+)/");

  private final ServerSocket door;
  private final int serverPort;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private @Nullable Cut cut;
  private int sent;
  private int answered;
  private final Map<Way, Integer> passedBeforeCommit = new EnumMap<>(Way.class);
  private boolean commitSent;
  private boolean cutsAtCommit;
  private boolean refuses;
  private boolean answerWasWhole;
  private boolean hasCut;

  /** Which way a message goes. */
  enum Way {
    TO_SERVER,
    TO_CLIENT
  }

  /** How much of a message still passes. */
  enum Part {
    NOTHING,
    HALF,
    ALL
  }

  /**
   * Where to cut.
   *
   * @param way which way the message goes
   * @param message which one that way, 1 for the next
   * @param part what passes of it
   */
  record Cut(Way way, int message, Part part) {}

  private Proxy(int serverPort) throws IOException {
    this.serverPort = serverPort;
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::admit);
  }

  /** Opens one before the server of a URL. */
  static Proxy before(String url) throws IOException {
    Matcher port = PORT.matcher(url);
    if (!port.find()) {
      throw new IllegalArgumentException(url + " names no port");
    }
    return new Proxy(Integer.parseInt(port.group(1)));
  }

  /** The URL of the same schema, through this. What is encrypted could not be taken apart. */
  String through(String url) {
    return PORT.matcher(url).replaceFirst(":" + door.getLocalPort() + "/")
        + "&sslmode=disable&gssEncMode=disable";
  }

  /** Counts messages from now on, and cuts at one of them; never if that is null. */
  synchronized void arm(@Nullable Cut where) {
    cut = where;
    sent = 0;
    answered = 0;
    commitSent = false;
    cutsAtCommit = false;
    answerWasWhole = false;
    hasCut = false;
  }

  /** Cuts once the server has all of a commit, and before it can have answered. */
  synchronized void cutWhenCommitIsSent() {
    cutsAtCommit = true;
  }

  /** Cuts all connections, and admits no new ones until told otherwise. */
  void refuse(boolean whether) throws IOException {
    synchronized (this) {
      refuses = whether;
    }
    if (whether) {
      cutAll();
    }
  }

  private synchronized boolean refuses() {
    return refuses;
  }

  /** How many messages passed each way since it was armed. */
  synchronized int passed(Way way) {
    return way == Way.TO_SERVER ? sent : answered;
  }

  /**
   * Whether the driver may have sent a commit when it noticed the cut: it did, or it had a whole
   * answer and went on.
   */
  synchronized boolean mayHaveCommitted() {
    return hasCut && (commitSent || answerWasWhole);
  }

  /** Whether there was a cut since it was armed. */
  synchronized boolean hasCut() {
    return hasCut;
  }

  private void admit() {
    while (!door.isClosed()) {
      try {
        Socket client = door.accept();
        if (refuses()) {
          client.close();
          continue;
        }
        Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
        sockets.add(client);
        sockets.add(server);
        Thread.ofVirtual().start(() -> pass(client, server, Way.TO_SERVER));
        Thread.ofVirtual().start(() -> pass(server, client, Way.TO_CLIENT));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void pass(Socket from, Socket to, Way way) {
    try (from;
        to) {
      from.setTcpNoDelay(true);
      to.setTcpNoDelay(true);
      DataInputStream in = new DataInputStream(from.getInputStream());
      OutputStream out = to.getOutputStream();
      boolean typed = way == Way.TO_CLIENT;
      Client client = new Client();
      while (true) {
        byte[] message = message(in, typed);
        typed = true;
        if (way == Way.TO_SERVER && client.commits(message)) {
          noteCommit();
        }
        switch (partOf(way)) {
          case ALL -> out.write(message);
          case HALF -> out.write(message, 0, message.length / 2);
          case NOTHING -> {}
        }
        if (endsHere(way, message[0])) {
          return;
        }
      }
    } catch (IOException over) {
      // One side hung up, or the cut closed both.
    } finally {
      sockets.remove(from);
      sockets.remove(to);
    }
  }

  /** A client's first message has no type before its length. */
  private static byte[] message(DataInputStream in, boolean typed) throws IOException {
    byte[] head = new byte[typed ? 5 : 4];
    in.readFully(head);
    int length = ByteBuffer.wrap(head).getInt(head.length - 4) - 4;
    byte[] message = new byte[head.length + length];
    System.arraycopy(head, 0, message, 0, head.length);
    in.readFully(message, head.length, length);
    return message;
  }

  /** What a client has said on one connection. */
  private static final class Client {
    private final Set<String> commits = new HashSet<>();
    private boolean appends;

    /**
     * Whether a message is part of the commit of an append. A statement is parsed under a name
     * once, and bound by that name whenever it is used; reading ends with a commit as well.
     */
    private boolean commits(byte[] message) {
      String text = new String(message, StandardCharsets.ISO_8859_1);
      if (message[0] == 'P') {
        String[] nameAndSql = text.substring(5).split("\0", 3);
        appends |= nameAndSql[1].startsWith("UPDATE head");
        if (!nameAndSql[1].equals("COMMIT")) {
          commits.remove(nameAndSql[0]);
          return false;
        }
        commits.add(nameAndSql[0]);
        return appends;
      }
      return appends && message[0] == 'B' && commits.contains(text.substring(5).split("\0", 3)[1]);
    }
  }

  private synchronized void noteCommit() {
    if (!commitSent && !hasCut) {
      commitSent = true;
      passedBeforeCommit.put(Way.TO_SERVER, sent);
      passedBeforeCommit.put(Way.TO_CLIENT, answered);
    }
  }

  /** How many messages had passed that way when the commit of an append was sent. */
  synchronized int passedBeforeCommit(Way way) {
    return passedBeforeCommit.getOrDefault(way, 0);
  }

  private synchronized Part partOf(Way way) {
    int number = way == Way.TO_SERVER ? ++sent : ++answered;
    Cut where = cut;
    if (where == null || where.way() != way || where.message() != number) {
      return Part.ALL;
    }
    return where.part();
  }

  private boolean endsHere(Way way, byte last) {
    synchronized (this) {
      // The last message of an exchange asks the server for its answer.
      if (cutsAtCommit && commitSent && way == Way.TO_SERVER && last == 'S') {
        cut = new Cut(way, sent, Part.ALL);
      }
      if (cut == null || cut.way() != way || cut.message() != passed(way)) {
        return false;
      }
      // "Ready for query" ends an answer.
      answerWasWhole = way == Way.TO_CLIENT && last == 'Z' && cut.part() == Part.ALL;
      cut = null;
      hasCut = true;
    }
    cutAll();
    return true;
  }

  private void cutAll() {
    // Those of this moment: who is cut off connects anew at once.
    for (Socket socket : List.copyOf(sockets)) {
      try {
        socket.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
    cutAll();
  }
}
