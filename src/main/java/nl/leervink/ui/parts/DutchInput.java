package nl.leervink.ui.parts;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValueContext;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Fields that speak the reader's language and write dates and times as the Dutch do, whatever the language: day first,
 * the week from Monday, 24 hours.
 */
public final class DutchInput {

    private static final String DAY = "dd-MM-yyyy";

    private DutchInput() {}

    /** Understands {@code 12-03-2027}, {@code 12/3/2027}, {@code 12.3.27}. */
    public static DatePicker date(String label) {
        var field = new DatePicker(label);
        field.setI18n(days(field));
        return field;
    }

    /** A time of day, in steps of a quarter. */
    public static TimePicker time(String label) {
        var field = new TimePicker(label);
        field.setLocale(Locale.of("nl", "NL"));
        field.setStep(Duration.ofMinutes(15));
        return field;
    }

    /** Gives a field with several choices the words that a screen reader says of them. */
    public static <T> MultiSelectComboBox<T> inWords(MultiSelectComboBox<T> choices) {
        choices.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(choices.getTranslation("input.choices-cleared"))
                .setFocused(choices.getTranslation("input.choice-focused"))
                .setSelected(choices.getTranslation("input.choice-selected"))
                .setDeselected(choices.getTranslation("input.choice-deselected"))
                .setTotal(choices.getTranslation("input.choices-total", "{count}")));
        return choices;
    }

    /** Gives an upload its words. */
    public static Upload inWords(Upload upload) {
        upload.setI18n(uploading(upload));
        return upload;
    }

    private static DatePickerI18n days(DatePicker field) {
        var language = field.getLocale();
        return new DatePickerI18n()
                .setDateFormats(DAY, "d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "d-M-yy", "yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdays(fromSunday(TextStyle.FULL_STANDALONE, language))
                .setWeekdaysShort(fromSunday(TextStyle.SHORT_STANDALONE, language))
                .setToday(field.getTranslation("input.today"))
                .setCancel(field.getTranslation("input.cancel"))
                .setBadInputErrorMessage(field.getTranslation("input.no-date"));
    }

    /** Whether something was typed that is no day. It reads as empty, and must not pass for it. */
    public static boolean isUnreadable(DatePicker field) {
        return field.isEmpty()
                && field.getDefaultValidator()
                        .apply(field.getValue(), new ValueContext(new Binder<>(), field))
                        .isError();
    }

    /** What to say beside a day that is asked and does not read: that it is no day, or else that there is none. */
    public static String complaint(DatePicker field, String missing) {
        return isUnreadable(field) ? field.getTranslation("input.no-date") : missing;
    }

    private static List<String> fromSunday(TextStyle style, Locale language) {
        return Stream.concat(
                        Stream.of(DayOfWeek.SUNDAY),
                        Stream.of(DayOfWeek.values()).limit(6))
                .map(day -> day.getDisplayName(style, language))
                .toList();
    }

    private static UploadI18N uploading(Upload upload) {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(upload.getTranslation("input.drop-file"))
                        .setMany(upload.getTranslation("input.drop-files")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(upload.getTranslation("input.add-file"))
                        .setMany(upload.getTranslation("input.add-files")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(upload.getTranslation("input.too-many-files"))
                        .setFileIsTooBig(upload.getTranslation("input.file-too-big"))
                        .setIncorrectFileType(upload.getTranslation("input.file-type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(upload.getTranslation("input.connecting"))
                                .setStalled(upload.getTranslation("input.stalled"))
                                .setProcessing(upload.getTranslation("input.processing"))
                                .setHeld(upload.getTranslation("input.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(upload.getTranslation("input.time-left"))
                                .setUnknown(upload.getTranslation("input.time-unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(upload.getTranslation("input.upload-unavailable"))
                                .setUnexpectedServerError(upload.getTranslation("input.upload-failed"))
                                .setForbidden(upload.getTranslation("input.upload-forbidden"))
                                .setFileTooLarge(upload.getTranslation("input.file-too-big"))))
                .setFile(new UploadI18N.File()
                        .setRetry(upload.getTranslation("input.retry"))
                        .setStart(upload.getTranslation("input.start"))
                        .setRemove(upload.getTranslation("input.remove")))
                .setUnits(List.of("B", "kB", "MB", "GB"));
    }
}
