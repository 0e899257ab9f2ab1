package com.valueinmotion.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.valueinmotion.workbench.Workbench;
import com.valueinmotion.workbench.lifecycle.QueueEntry;
import com.valueinmotion.workbench.lifecycle.ReviewQueue;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "queue",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "List what waits for you across the portfolio, or show one entry whole.")
final class QueueCommand implements Callable<Integer> {
  private final Output out;

  @Mixin private StoreOption store = new StoreOption();

  @Parameters(paramLabel = "ID", arity = "0..1", description = "An entry to show whole.")
  private @Nullable Long id;

  @Option(names = "--all", description = "Also what is put off or not due yet.")
  private boolean all;

  @Option(names = "--json", description = "Print the entries as JSON.")
  private boolean json;

  QueueCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    try (Workbench workbench = store.openExisting()) {
      ReviewQueue.Queue queue = new ReviewQueue(workbench.lifecycle()).now();
      Long one = id;
      if (one != null) {
        QueueEntry entry = QueueArgument.find(workbench, one);
        out.result(QueueText.whole(entry));
        return Exit.DONE;
      }
      List<QueueEntry> entries =
          all
              ? Stream.concat(queue.open().stream(), queue.later().stream()).toList()
              : queue.open();
      if (json) {
        ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
        entries.forEach(entry -> nodes.add(QueueJson.of(entry)));
        out.result(JsonNodeFactory.instance.objectNode().set("queue", nodes));
      } else {
        out.result(QueueText.of(entries, queue));
      }
      return Exit.DONE;
    }
  }
}
