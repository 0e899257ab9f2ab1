package com.valueinmotion.language.ollama;

import static com.valueinmotion.language.ollama.FakeOllama.TYPE;
import static com.valueinmotion.language.ollama.FakeOllama.chunk;
import static com.valueinmotion.language.ollama.FakeOllama.last;

import com.valueinmotion.language.ModelFault.Kind;
import com.valueinmotion.language.wire.FakeServer.Script;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a server can do instead of answering. */
enum Trouble {
  NO_HEADERS(Kind.SLOW, (asked, reply) -> reply.hang()),
  HEADERS_AND_NOTHING(Kind.SLOW, (asked, reply) -> reply.stream(TYPE).hang()),
  BLANK_LINES_FOR_EVER(
      Kind.SLOW, (asked, reply) -> reply.stream(TYPE).repeat("\n".getBytes(utf8()), 50)),
  A_LINE_THAT_DRIPS(Kind.SLOW, (asked, reply) -> reply.stream(TYPE).repeat(new byte[] {' '}, 50)),
  STOPS_IN_THE_MIDDLE(Kind.STALLED, (asked, reply) -> reply.stream(TYPE).send(chunk("a")).hang()),
  STOPS_IN_A_LINE(
      Kind.STALLED,
      (asked, reply) -> reply.stream(TYPE).send(chunk("a")).send("{\"message\":").hang()),
  DRIPS_IN_THE_MIDDLE(
      Kind.STALLED,
      (asked, reply) -> reply.stream(TYPE).send(chunk("a")).repeat(new byte[] {' '}, 50)),
  GOES_ON_TOO_LONG(
      Kind.STALLED, (asked, reply) -> reply.stream(TYPE).repeat(chunk("a").getBytes(utf8()), 100)),
  HANGS_UP_BEFORE_HEADERS(Kind.CUT_SHORT, (asked, reply) -> {}),
  RESETS_BEFORE_HEADERS(Kind.CUT_SHORT, (asked, reply) -> reply.reset()),
  HANGS_UP_AFTER_HEADERS(Kind.CUT_SHORT, (asked, reply) -> reply.stream(TYPE)),
  HANGS_UP_BETWEEN_CHUNKS(Kind.CUT_SHORT, (asked, reply) -> reply.stream(TYPE).send(chunk("a"))),
  RESETS_BETWEEN_CHUNKS(
      Kind.CUT_SHORT, (asked, reply) -> reply.stream(TYPE).send(chunk("a")).reset()),
  HANGS_UP_IN_A_LINE(
      Kind.CUT_SHORT, (asked, reply) -> reply.stream(TYPE).send(chunk("a")).send("{\"mess")),
  ENDS_IN_A_LINE(
      Kind.CUT_SHORT, (asked, reply) -> reply.stream(TYPE).send(chunk("a")).send("{\"mess").end()),
  ENDS_IN_A_LINE_WITHOUT_CHUNKS(
      Kind.CUT_SHORT,
      (asked, reply) -> reply.raw("HTTP/1.1 200 OK\r\n\r\n").raw(chunk("a")).raw("{\"mess")),
  ENDS_BETWEEN_BRACES(
      Kind.CUT_SHORT,
      (asked, reply) -> reply.stream(TYPE).send("{\"message\":{\"content\":\"a\"}").end()),
  ENDS_IN_A_LETTER(
      Kind.CUT_SHORT,
      (asked, reply) -> {
        byte[] cafe = "{\"message\":{\"content\":\"é".getBytes(utf8());
        reply.stream(TYPE).send(Arrays.copyOf(cafe, cafe.length - 1)).end();
      }),
  ENDS_WITHOUT_DONE(
      Kind.CUT_SHORT, (asked, reply) -> reply.stream(TYPE).send(chunk("Hello")).end()),
  AN_EMPTY_BODY(Kind.CUT_SHORT, (asked, reply) -> reply.whole(200, TYPE, "")),
  ENDS_FOR_A_REASON_OF_ITS_OWN(
      Kind.CUT_SHORT, (asked, reply) -> reply.stream(TYPE).send(last("unload")).end()),
  AN_ERROR_INSTEAD_OF_AN_ANSWER(
      Kind.SERVER_FAILED,
      (asked, reply) -> reply.stream(TYPE).send("{\"error\":\"llama runner crashed\"}\n").end()),
  AN_ERROR_WITHOUT_A_LINE_END(
      Kind.SERVER_FAILED,
      (asked, reply) -> reply.whole(200, TYPE, "{\"error\":\"llama runner crashed\"}")),
  AN_ERROR_IN_THE_MIDDLE(
      Kind.SERVER_FAILED,
      (asked, reply) ->
          reply.stream(TYPE).send(chunk("a")).send("{\"error\":\"unexpected EOF\"}\n").hang()),
  AN_ERROR_OF_LENGTH_IN_THE_STREAM(
      Kind.DOES_NOT_FIT,
      (asked, reply) ->
          reply.stream(TYPE)
              .send("{\"error\":\"the input length exceeds the context length\"}\n")
              .end()),
  NO_JSON(Kind.GARBLED, (asked, reply) -> reply.stream(TYPE).send("hello\n").hang()),
  NO_JSON_IN_THE_MIDDLE(
      Kind.GARBLED, (asked, reply) -> reply.stream(TYPE).send(chunk("a")).send("{oops}\n").hang()),
  A_JSON_ARRAY(Kind.GARBLED, (asked, reply) -> reply.stream(TYPE).send("[1]\n").hang()),
  OTHER_JSON(Kind.GARBLED, (asked, reply) -> reply.stream(TYPE).send("{\"hello\":1}\n").hang()),
  CONTENT_THAT_IS_NO_TEXT(
      Kind.GARBLED,
      (asked, reply) -> reply.stream(TYPE).send("{\"message\":{\"content\":1}}\n").hang()),
  TWO_CHUNKS_ON_A_LINE(
      Kind.GARBLED,
      (asked, reply) ->
          reply.stream(TYPE).send(chunk("a").strip() + chunk("b")).send(last("stop")).end()),
  A_FIELD_TWICE(
      Kind.GARBLED,
      (asked, reply) ->
          reply.stream(TYPE)
              .send("{\"message\":{\"content\":\"a\"},\"message\":{\"content\":\"b\"}}\n")
              .end()),
  LETTERS_THAT_ARE_NOT_UTF_8(
      Kind.GARBLED,
      (asked, reply) ->
          reply.stream(TYPE).send(chunk("caf\u00e9").getBytes(StandardCharsets.ISO_8859_1)).hang()),
  A_WEB_PAGE(Kind.GARBLED, (asked, reply) -> reply.whole(200, "text/html", "<html>log in</html>")),
  A_WEB_PAGE_THAT_CLAIMS_TO_BE_JSON(
      Kind.GARBLED, (asked, reply) -> reply.whole(200, "application/json", "<html>log in</html>")),
  NO_HTTP(Kind.GARBLED, (asked, reply) -> reply.raw("SSH-2.0-OpenSSH_9.7\r\n\r\n")),
  A_REDIRECT(
      Kind.GARBLED,
      (asked, reply) ->
          reply.whole(307, "text/plain", "", "Location: http://elsewhere.example/api/chat")),
  STATUS_400(
      Kind.BAD_REQUEST,
      (asked, reply) -> reply.whole(400, "application/json", "{\"error\":\"invalid options\"}")),
  STATUS_400_TOO_LONG(
      Kind.DOES_NOT_FIT,
      (asked, reply) ->
          reply.whole(
              400,
              "application/json",
              "{\"error\":\"prompt too long; exceeded max context length by 40 tokens\"}")),
  STATUS_401(
      Kind.NOT_ALLOWED,
      (asked, reply) -> reply.whole(401, "application/json", "{\"error\":\"unauthorized\"}")),
  STATUS_403(Kind.NOT_ALLOWED, (asked, reply) -> reply.whole(403, "text/plain", "")),
  STATUS_404_NO_MODEL(
      Kind.NO_MODEL,
      (asked, reply) ->
          reply.whole(404, "application/json", "{\"error\":\"model 'qwen2.5:7b' not found\"}")),
  STATUS_404_NO_OLLAMA(
      Kind.GARBLED, (asked, reply) -> reply.whole(404, "text/plain", "404 page not found")),
  STATUS_413(Kind.DOES_NOT_FIT, (asked, reply) -> reply.whole(413, "text/plain", "too large")),
  STATUS_429(Kind.BUSY, (asked, reply) -> reply.whole(429, "text/plain", "slow down")),
  STATUS_500(
      Kind.SERVER_FAILED,
      (asked, reply) ->
          reply.whole(
              500,
              "application/json",
              "{\"error\":\"model requires more system memory (9.1 GiB) than is available\"}")),
  STATUS_500_THAT_NEVER_ENDS(
      Kind.SERVER_FAILED,
      (asked, reply) -> reply.raw("HTTP/1.1 500 X\r\nContent-Length: 100\r\n\r\nhm").hang()),
  STATUS_502_PAGE(
      Kind.SERVER_FAILED,
      (asked, reply) -> reply.whole(502, "text/html", "<html>Bad Gateway</html>")),
  STATUS_503(
      Kind.BUSY,
      (asked, reply) ->
          reply.whole(503, "application/json", "{\"error\":\"server busy, please try again\"}")),
  TEN_MEGABYTES(
      Kind.TOO_LONG,
      (asked, reply) -> {
        reply.stream(TYPE);
        for (int i = 0; i < 100; i++) {
          reply.send(chunk("a".repeat(100_000)));
        }
        reply.send(last("stop")).end();
      }),
  A_LINE_WITHOUT_END(
      Kind.TOO_LONG,
      (asked, reply) -> {
        reply.stream(TYPE);
        reply.repeat(" ".repeat(100_000).getBytes(utf8()), 0);
      });

  private final Kind kind;
  private final Script script;

  Trouble(Kind kind, Script script) {
    this.kind = kind;
    this.script = script;
  }

  private static java.nio.charset.Charset utf8() {
    return StandardCharsets.UTF_8;
  }

  Kind kind() {
    return kind;
  }

  Script script() {
    return script;
  }
}
