package rationale.bench.micro;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import rationale.bench.letters.GeneratedLetter;
import rationale.bench.letters.LetterFormat;
import rationale.bench.letters.LetterGenerator;
import rationale.extract.LetterParser;
import rationale.extract.ParseResult;
import rationale.letter.LetterReader;
import rationale.letter.ReadResult;
import rationale.letter.SourceFile;

/** From the bytes of a letter to its fields, and the steps on the way. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ParserBenchmark {
  private static final int LETTERS = 500;

  private final LetterGenerator generator = new LetterGenerator(1);
  private final LetterParser parser = new LetterParser();
  private final LetterReader reader = LetterReader.ofText();
  private final List<SourceFile> texts = files(LetterFormat.TEXT);
  private final List<SourceFile> pdfs = files(LetterFormat.PDF);
  private int at;

  private List<SourceFile> files(LetterFormat format) {
    return IntStream.range(0, LETTERS)
        .mapToObj(generator::letter)
        .map(letter -> new SourceFile(letter.stem() + "." + format.ending(), format.file(letter)))
        .toList();
  }

  private SourceFile next(List<SourceFile> files) {
    at = (at + 1) % files.size();
    return files.get(at);
  }

  @Benchmark
  public List<ParseResult> parseText() {
    return parser.parse(next(texts));
  }

  @Benchmark
  public List<ParseResult> parsePdf() {
    return parser.parse(next(pdfs));
  }

  @Benchmark
  public ReadResult readText() {
    return reader.read(next(texts));
  }

  @Benchmark
  public ReadResult readPdf() {
    return reader.read(next(pdfs));
  }

  /** What the letters themselves cost, which the import benchmark makes beforehand. */
  @Benchmark
  public GeneratedLetter generate() {
    at = (at + 1) % LETTERS;
    return generator.letter(at);
  }
}
