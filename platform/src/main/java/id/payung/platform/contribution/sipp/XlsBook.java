package id.payung.platform.contribution.sipp;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A workbook of before 2007, read record by record. */
final class XlsBook implements Book {

    private final Path file;
    private final Survey survey;

    private XlsBook(Path file, Survey survey) {
        this.file = file;
        this.survey = survey;
    }

    static XlsBook open(Path file) throws IOException, BadFile {
        var survey = new Survey();
        process(file, survey);
        if (survey.sheets().isEmpty()) {
            throw new BadFile(Problem.NOT_A_SPREADSHEET);
        }
        return new XlsBook(file, survey);
    }

    private static void process(Path file, AbortableHSSFListener listener)
            throws IOException, BadFile {
        var request = new HSSFRequest();
        request.addListenerForAllRecords(listener);
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            new HSSFEventFactory().abortableProcessWorkbookEvents(request, container);
        } catch (EncryptedDocumentException e) {
            throw new BadFile(Problem.ENCRYPTED);
        } catch (HSSFUserException | RuntimeException e) {
            // The library says broken records with many kinds of exception.
            throw new BadFile(Problem.BROKEN_FILE);
        }
    }

    @Override
    public SippFile.Format format() {
        return SippFile.Format.XLS;
    }

    @Override
    public List<Sheet> sheets() {
        return survey.sheets();
    }

    @Override
    public boolean from1904() {
        return survey.from1904;
    }

    @Override
    public void read(Sheet sheet, Taker taker) throws IOException, BadFile {
        var rows = new XlsRows(Integer.parseInt(sheet.place()), taker);
        process(file, rows);
        rows.end();
    }

    /** Counts the sheets: a chart within one has a beginning and an end of its own. */
    static final class Parts {

        private int depth;
        private int sheet = -1;

        /** True where a sheet begins. */
        boolean begins(BOFRecord record) {
            depth++;
            if (depth > 1 || record.getType() == BOFRecord.TYPE_WORKBOOK) {
                return false;
            }
            sheet++;
            return true;
        }

        void ends() {
            depth--;
        }

        /** The sheet in which the records are, from 0; -1 before the first. */
        int sheet() {
            return depth == 0 ? -1 : sheet;
        }
    }

    /** The first pass: sheets, and what has to be known before their rows. */
    private static final class Survey extends AbortableHSSFListener {

        private final List<BoundSheetRecord> bound = new ArrayList<>();
        private final List<List<Range>> merged = new ArrayList<>();
        private final List<List<String>> hiddenColumns = new ArrayList<>();
        private final Parts parts = new Parts();
        private boolean from1904;

        @Override
        public short abortableProcessRecord(Record record) {
            switch (record) {
                case BoundSheetRecord sheet -> bound.add(sheet);
                case DateWindow1904Record window -> from1904 = window.getWindowing() == 1;
                case BOFRecord begin when parts.begins(begin) -> {
                    merged.add(new ArrayList<>());
                    hiddenColumns.add(new ArrayList<>());
                }
                case EOFRecord _ -> parts.ends();
                case ColumnInfoRecord columns when columns.getHidden() -> hide(columns);
                case MergeCellsRecord cells -> merge(cells);
                default -> {}
            }
            return 0;
        }

        private void hide(ColumnInfoRecord columns) {
            for (var i = columns.getFirstColumn(); i <= columns.getLastColumn(); i++) {
                hiddenColumns.getLast().add(Letters.of(i));
            }
        }

        private void merge(MergeCellsRecord cells) {
            for (var i = 0; i < cells.getNumAreas(); i++) {
                var area = cells.getAreaAt(i);
                merged.getLast()
                        .add(
                                new Range(
                                        area.getFirstRow() + 1,
                                        area.getFirstColumn(),
                                        area.getLastRow() + 1,
                                        area.getLastColumn()));
            }
        }

        /** Sheets come in the order in which they are announced; charts among them hold no rows. */
        List<Sheet> sheets() {
            var sheets = new ArrayList<Sheet>();
            for (var i = 0; i < Math.min(bound.size(), merged.size()); i++) {
                var one = bound.get(i);
                sheets.add(
                        new Sheet(
                                one.getSheetname(),
                                Integer.toString(i),
                                one.isHidden() || one.isVeryHidden(),
                                merged.get(i),
                                hiddenColumns.get(i)));
            }
            return sheets;
        }
    }
}
