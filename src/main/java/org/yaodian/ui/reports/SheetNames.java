package org.yaodian.ui.reports;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.yaodian.desk.Language;
import org.yaodian.plan.Bilingual;
import org.yaodian.register.RegisterStanding;
import org.yaodian.report.ClockSheet;
import org.yaodian.report.RectificationSheet;
import org.yaodian.report.SheetKind;
import org.yaodian.ui.kit.Texts;

/** What the tabs of sheets are called here: the sheets themselves are Chinese. */
final class SheetNames {
    private final Texts texts;
    private final Supplier<List<RegisterStanding>> registers;

    /** @param registers those of the plan */
    SheetNames(Texts texts, Supplier<List<RegisterStanding>> registers) {
        this.texts = texts;
        this.registers = registers;
    }

    /** Whether it is one of the plan's own sheets, rather than what registers and look-backs add. */
    static boolean isOwn(String sheet) {
        return Stream.of(SheetKind.values()).anyMatch(kind -> kind.title().equals(sheet));
    }

    String of(String sheet) {
        if (sheet.equals(ClockSheet.TITLE)) {
            return texts.get("sheet.clock");
        }
        if (sheet.equals(RectificationSheet.TITLE)) {
            return texts.get("sheet.ledger");
        }
        return Stream.of(SheetKind.values())
                .filter(kind -> kind.title().equals(sheet))
                .findFirst()
                .map(kind -> texts.get("sheet." + kind))
                .orElseGet(() -> register(sheet));
    }

    private String register(String sheet) {
        return registers.get().stream()
                .map(standing -> standing.definition().body().name())
                .filter(name -> name.chinese().equals(sheet))
                .findFirst()
                .map(this::inLanguage)
                .orElse(sheet);
    }

    private String inLanguage(Bilingual name) {
        return texts.language() == Language.CHINESE ? name.chinese() : name.english();
    }
}
