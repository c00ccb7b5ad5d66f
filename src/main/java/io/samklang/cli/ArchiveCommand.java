package io.samklang.cli;

import io.samklang.archive.Archive;
import io.samklang.archive.ArchiveWriter;
import io.samklang.archive.ArchivedArticle;
import io.samklang.archive.Damaged;
import io.samklang.config.Settings;
import io.samklang.lexicon.Glossary;
import io.samklang.run.ArchiveRun;
import io.samklang.run.ArchiveUse;
import io.samklang.text.Article;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code samklang archive}: the articles of earlier batches. */
@Command(
    name = "archive",
    mixinStandardHelpOptions = true,
    description = "Keeps the articles of earlier batches, for \"check --archive\".",
    footer = {
      "%nAn article that is added takes the place of one with the same id: that given with it, else its",
      "path as on the command line. A run that is broken off leaves the archive as it was.",
      "%nExample:",
      "  samklang archive add --archive archive published/",
      "  samklang check new/ --archive archive --add"
    })
final class ArchiveCommand extends GroupCommand {
  /** Ids that a summary names. */
  private static final int NAMED = 5;

  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description = "Adds articles without checking them.")
  int add(
      @Mixin ArchiveFolder folder,
      @Mixin ConfigOption config,
      @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders, or -.")
          List<String> paths) {
    try {
      Settings settings = config.read();
      ArchiveUse use = new ArchiveUse(folder.path(), settings.glossary().value(), true);
      ArchiveRun.Outcome outcome =
          runs().archiveRun(settings).add(use, paths, terminal().in(), new Narrator(terminal()));
      outcome.problems().forEach(p -> terminal().err().println(p.path() + ": " + p.message()));
      terminal().out().println(summary(outcome));
      return outcome.added() == 0 ? ExitStatus.INTERNAL : ExitStatus.SUCCESS;
    } catch (IOException e) {
      throw ArchiveFolder.problem(folder.path(), e);
    }
  }

  /** {@code added 30, 2 of them in place of another text with the same id: a.txt, b.txt}. */
  private static String summary(ArchiveRun.Outcome outcome) {
    List<String> changed = outcome.changed();
    if (changed.isEmpty()) {
      return "added " + outcome.added();
    }
    String named = String.join(", ", changed.subList(0, Math.min(NAMED, changed.size())));
    String more = changed.size() > NAMED ? " and " + (changed.size() - NAMED) + " more" : "";
    return "added %d, %d of them in place of another text with the same id: %s%s"
        .formatted(outcome.added(), changed.size(), named, more);
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists all articles: id, language, day and title, tabs between them.")
  int list(@Mixin ArchiveFolder folder) {
    return folder.with(archive -> visit(archive, this::line));
  }

  private void line(ArchivedArticle archived) {
    Article article = archived.original();
    String day = article.metadata().published().map(LocalDate::toString).orElse("-");
    terminal()
        .out()
        .println(String.join("\t", article.id(), archived.language().code(), day, article.title()));
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Prints the text of an article.")
  int show(
      @Mixin ArchiveFolder folder,
      @Parameters(paramLabel = "ID", description = "As list prints it.") String id) {
    return folder.with(
        archive -> {
          ArchivedArticle found = archive.find(id).orElseThrow(() -> unknown(id));
          terminal().out().println(found.original().text());
          return ExitStatus.SUCCESS;
        });
  }

  @Command(name = "remove", mixinStandardHelpOptions = true, description = "Removes articles.")
  int remove(
      @Mixin ArchiveFolder folder,
      @Parameters(paramLabel = "ID", arity = "1..*", description = "As list prints them.")
          List<String> ids) {
    return folder.with(
        archive -> {
          for (String id : ids) {
            if (archive.find(id).isEmpty()) {
              throw unknown(id);
            }
          }
          try (ArchiveWriter writer =
              ArchiveWriter.open(folder.path(), Glossary.EMPTY, ArchiveUse.PATIENCE)) {
            for (String id : ids) {
              writer.remove(id);
            }
            writer.commit();
          }
          terminal().out().println("removed " + ids.size());
          return ExitStatus.SUCCESS;
        });
  }

  @Command(
      name = "verify",
      mixinStandardHelpOptions = true,
      description = "Reads everything, and says what is damaged or was analysed by other rules.")
  int verify(@Mixin ArchiveFolder folder) {
    return folder.with(
        archive -> {
          int[] stale = {0};
          int status = visit(archive, a -> stale[0] += a.analysis().isEmpty() ? 1 : 0);
          terminal().out().println(archive.size() + " articles, " + stale[0] + " to analyse again");
          return status;
        });
  }

  private interface Each {
    void see(ArchivedArticle article);
  }

  private int visit(Archive archive, Each each) throws IOException {
    int[] damaged = {0};
    archive.visitAll(
        new Archive.Visitor() {
          @Override
          public void visit(ArchivedArticle article) {
            each.see(article);
          }

          @Override
          public void damaged(Damaged what) {
            damaged[0]++;
          }
        });
    if (damaged[0] > 0) {
      terminal().err().println("samklang: " + damaged[0] + " damaged; add these articles again");
    }
    return damaged[0] == 0 ? ExitStatus.SUCCESS : ExitStatus.INTERNAL;
  }

  private static UsageProblem unknown(String id) {
    return new UsageProblem("there is no article " + id + " in the archive; see archive list");
  }
}
