package org.yaodian.ui.registers;

import java.util.List;
import org.yaodian.plan.Refused;
import org.yaodian.register.ColumnType;
import org.yaodian.register.RegisterBody;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.Texts;

/** The columns with a part of their own: what tells an entry, who answers for it, by what entries are told apart. */
final class SpecialColumns {
    private static final String KIND = "register.kindGone|register.kindType|register.kindMissing|register.kindValue";

    private final Texts texts;
    private final ColumnChoice title;
    private final ColumnChoice kind;
    private final ColumnChoice responsible;

    SpecialColumns(Texts texts) {
        this.texts = texts;
        this.title = new ColumnChoice(texts, "register-title", row -> true, false);
        this.kind = new ColumnChoice(
                texts,
                "register-kind",
                row -> row.type() == ColumnType.CHOICE || row.type() == ColumnType.BOOLEAN,
                true);
        this.responsible =
                new ColumnChoice(texts, "register-responsible", row -> row.type() == ColumnType.DIVISION, true);
    }

    /** Chooses as the definition has it. */
    void choose(List<ColumnRow> rows, RegisterBody body) {
        title.choose(rows, body.title());
        kind.choose(rows, body.kind());
        responsible.choose(rows, body.responsible());
        offer(rows);
    }

    void offer(List<ColumnRow> rows) {
        title.offer(rows);
        kind.offer(rows);
        responsible.offer(rows);
    }

    void addTo(Form form) {
        form.together(() -> {
            form.field("register.title|register.titleGone", texts.get("title"), title);
            form.field("register.responsibleGone|register.responsibleType", texts.get("responsible"), responsible);
            form.field(KIND, texts.get("kind"), kind);
        });
    }

    /** Why the column must stay until another has its part; null where it may go. */
    Refused keeps(ColumnRow row) {
        String key = row.name().name().chinese();
        if (title.isChosen(row)) {
            return new Refused("register.titleGone", key);
        }
        if (kind.isChosen(row)) {
            return new Refused("register.kindGone", key);
        }
        return responsible.isChosen(row) ? new Refused("register.responsibleGone", key) : null;
    }

    /** The name of the title column, null for none; so the other two. */
    String title() {
        return title.key();
    }

    String kind() {
        return kind.key();
    }

    String responsible() {
        return responsible.key();
    }
}
