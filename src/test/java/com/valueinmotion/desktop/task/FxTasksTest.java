package com.valueinmotion.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FxTasksTest {
  private final FxTasks tasks = new FxTasks();
  private final BlockingQueue<Object> seen = new LinkedBlockingQueue<>();

  @AfterEach
  void close() {
    onFx(tasks::close);
  }

  @Test
  void worksElsewhereAndEndsOnTheJavaFxThread() throws InterruptedException {
    onFx(
        () ->
            tasks.start(
                "Reading",
                progress -> Platform.isFxApplicationThread(),
                ending -> seen.add(List.of(ending, Platform.isFxApplicationThread()))));
    assertThat(next()).isEqualTo(List.of(new Ending.Done<>(false), true));
  }

  @Test
  void showsProgressAndNoticesCancellationAtTheNextReport() throws InterruptedException {
    CountDownLatch halfway = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    onFx(
        () ->
            tasks.start(
                "Diagnosing",
                progress -> {
                  progress.at(20, 40, "account 20");
                  halfway.countDown();
                  goOn.await();
                  progress.at(21, 40, "account 21");
                  return "never";
                },
                seen::add));
    halfway.await();
    onFx(
        () -> {
          RunningTask running = tasks.running().getFirst();
          assertThat(running.title()).isEqualTo("Diagnosing");
          assertThat(running.progress().get()).isEqualTo(0.5);
          assertThat(running.message().get()).isEqualTo("account 20");
          running.cancel();
        });
    onFx(() -> assertThat(tasks.running().getFirst().stopping().get()).isTrue());
    goOn.countDown();

    assertThat(next()).isEqualTo(new Ending.Cancelled<>());
    onFx(() -> assertThat(tasks.running()).isEmpty());
  }

  @Test
  void onlyTheLatestOnALaneIsDelivered() throws Exception {
    CountDownLatch goOn = new CountDownLatch(1);
    onFx(
        () -> {
          tasks.latest(
              "account",
              "First",
              progress -> {
                goOn.await();
                return "first";
              },
              seen::add);
          tasks.latest("account", "Second", progress -> "second", seen::add);
          tasks.latest("other", "Elsewhere", progress -> "elsewhere", seen::add);
        });
    assertThat(List.of(next(), next()))
        .containsExactlyInAnyOrder(new Ending.Done<>("second"), new Ending.Done<>("elsewhere"));
    goOn.countDown();
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> ask(() -> tasks.running().isEmpty()));
    assertThat(seen).isEmpty();
  }

  @Test
  void aBugIsLoggedOnceWithItsTrace() throws InterruptedException {
    BlockingQueue<LogRecord> logged = new LinkedBlockingQueue<>();
    Logger logger = Logger.getLogger(ObservedTasks.class.getName());
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord entry) {
            logged.add(entry);
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    logger.addHandler(handler);
    logger.setUseParentHandlers(false);
    try {
      IllegalStateException planted = new IllegalStateException("planted");
      onFx(
          () ->
              tasks.start(
                  "Breaking",
                  progress -> {
                    throw planted;
                  },
                  seen::add));
      assertThat(next()).isEqualTo(new Ending.Bug<>(planted));
      assertThat(logged).hasSize(1);
      assertThat(logged.element().getThrown()).isSameAs(planted);
    } finally {
      logger.setUseParentHandlers(true);
      logger.removeHandler(handler);
    }
  }

  private Object next() throws InterruptedException {
    Object ending = seen.poll(20, TimeUnit.SECONDS);
    assertThat(ending).as("an ending within 20 s").isNotNull();
    return ending;
  }

  private static <T> T ask(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(20_000, question);
  }

  private static void onFx(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(20_000, action);
  }
}
