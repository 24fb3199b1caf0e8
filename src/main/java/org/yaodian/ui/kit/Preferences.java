package org.yaodian.ui.kit;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yaodian.desk.Language;

/** What the user prefers, kept in the user's own folder and in no plan file. What cannot be read is as at first. */
public final class Preferences {
    private static final Logger LOG = Logger.getLogger(Preferences.class.getName());
    private static final int MOST_RECENT = 8;
    private static final String NEVER = "never";

    /** When the day's limits are told unless the user says otherwise. */
    public static final LocalTime NOTICE_AT = LocalTime.of(9, 0);

    /** Light, dark, or as the system is. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** How high rows are. */
    public enum Density {
        COMFORTABLE,
        COMPACT
    }

    /** How large text is, in percent. */
    public enum TextSize {
        P90,
        P100,
        P110,
        P125,
        P150;

        /** The size over that of 100 percent. */
        public double scale() {
            return Integer.parseInt(name().substring(1)) / 100.0;
        }
    }

    private final Path file;
    private final Executor disk;
    private final Properties stored = new Properties();
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
    private final ObjectProperty<Density> density = new SimpleObjectProperty<>(Density.COMFORTABLE);
    private final ObjectProperty<TextSize> textSize = new SimpleObjectProperty<>(TextSize.P100);
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.CHINESE);
    private final ObjectProperty<LocalTime> noticeAt = new SimpleObjectProperty<>(NOTICE_AT);
    private final BooleanProperty railNarrow = new SimpleBooleanProperty();
    private final ObservableList<Path> recentFiles = FXCollections.observableArrayList();

    /** @param folder where they are kept; made at the first change */
    public Preferences(Path folder) {
        this(folder, Runnable::run);
    }

    /** @param disk writes them, one after the other */
    public Preferences(Path folder, Executor disk) {
        this.disk = disk;
        this.file = folder.resolve("preferences.properties");
        read();
        keep("theme", theme, Theme.class);
        keep("density", density, Density.class);
        keep("textSize", textSize, TextSize.class);
        keep("language", language, Language.class);
        readNoticeAt();
        noticeAt.addListener((property, before, now) -> put("noticeAt", now == null ? NEVER : now.toString()));
        railNarrow.set(Boolean.parseBoolean(stored.getProperty("railNarrow")));
        railNarrow.addListener((property, before, now) -> put("railNarrow", now.toString()));
        stored.getProperty("recent", "")
                .lines()
                .filter(line -> !line.isBlank())
                .map(Path::of)
                .forEach(recentFiles::add);
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    public ObjectProperty<Density> density() {
        return density;
    }

    public ObjectProperty<TextSize> textSize() {
        return textSize;
    }

    public ObjectProperty<Language> language() {
        return language;
    }

    /** When the day's limits are told, null for never. */
    public ObjectProperty<LocalTime> noticeAt() {
        return noticeAt;
    }

    private void readNoticeAt() {
        String value = stored.getProperty("noticeAt");
        if (value != null) {
            try {
                noticeAt.set(NEVER.equals(value) ? null : LocalTime.parse(value));
            } catch (DateTimeParseException e) {
                LOG.log(Level.WARNING, "no time of day: {0}", value);
            }
        }
    }

    public BooleanProperty railNarrow() {
        return railNarrow;
    }

    /** Plan files that were opened last, newest first. */
    public ObservableList<Path> recentFiles() {
        return recentFiles;
    }

    public void remember(Path opened) {
        Path absolute = opened.toAbsolutePath().normalize();
        if (!recentFiles.isEmpty() && recentFiles.get(0).equals(absolute)) {
            return;
        }
        recentFiles.remove(absolute);
        recentFiles.add(0, absolute);
        if (recentFiles.size() > MOST_RECENT) {
            recentFiles.remove(MOST_RECENT, recentFiles.size());
        }
        storeRecent();
    }

    public void forget(Path gone) {
        recentFiles.remove(gone);
        storeRecent();
    }

    private void storeRecent() {
        List<String> lines = new ArrayList<>();
        recentFiles.forEach(path -> lines.add(path.toString()));
        put("recent", String.join("\n", lines));
    }

    /** A value of the window's own, such as its place; null where there is none. */
    public String get(String key) {
        return stored.getProperty(key);
    }

    public void put(String key, String value) {
        stored.setProperty(key, value);
        write();
    }

    private <E extends Enum<E>> void keep(String key, ObjectProperty<E> property, Class<E> type) {
        String value = stored.getProperty(key);
        if (value != null) {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(value)) {
                    property.set(constant);
                }
            }
        }
        property.addListener((observable, before, now) -> put(key, now.name()));
    }

    private void read() {
        if (!Files.exists(file)) {
            return;
        }
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            stored.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "preferences cannot be read", e);
        }
    }

    private void write() {
        Properties now = (Properties) stored.clone();
        disk.execute(() -> write(now));
    }

    private void write(Properties now) {
        try {
            Files.createDirectories(file.getParent());
            try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                now.store(writer, null);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "preferences cannot be kept", e);
        }
    }
}
