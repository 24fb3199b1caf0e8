package org.yaodian.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaodian.exchange.FormReply;
import org.yaodian.plan.Refused;

/** The reply to a division: its own form with the cells marked that could not be taken. */
public final class FormReplies {
    private static final String ENDING = "-请更正";

    private final Wording wording = new Wording(Language.CHINESE);

    /**
     * Writes a reply for each form that has something to be put right.
     *
     * @param folder made where it is missing
     * @return the files, in the order of the forms
     * @throws Refused where one cannot be written; none is then
     */
    public List<Path> write(CollectPreview preview, Path folder) {
        List<Path> replies = new ArrayList<>();
        try (WrittenTogether files = new WrittenTogether()) {
            files.folder(folder);
            for (CollectedForm form : preview.forms()) {
                List<FormReply.Mark> marks = marks(form);
                if (!marks.isEmpty()) {
                    Path reply = free(folder, form.file(), replies);
                    files.write(reply, content(form.file(), marks));
                    replies.add(reply);
                }
            }
            files.keep();
        }
        return replies;
    }

    /** Whether there is something in a form that its division has to put right. */
    public boolean isNeeded(CollectedForm form) {
        return !marks(form).isEmpty();
    }

    private List<FormReply.Mark> marks(CollectedForm form) {
        List<FormReply.Mark> marks = new ArrayList<>();
        for (CollectedRow row : form.rows()) {
            row.faults()
                    .forEach(
                            fault -> marks.add(new FormReply.Mark(row.sheet(), fault.cell(), wording.of(fault.why()))));
            boolean conflict = row.outcome() == CollectedRow.Outcome.CONFLICT;
            Optional.ofNullable(row.why())
                    .filter(why -> conflict)
                    .ifPresent(why -> marks.add(new FormReply.Mark(row.sheet(), row.cell(), wording.of(why))));
        }
        return marks;
    }

    private static byte[] content(Path form, List<FormReply.Mark> marks) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            FormReply.write(form, marks, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new Refused(e, "sheet.unreadable", form);
        }
    }

    /** What a reply is called; forms of one name from several folders get one each. */
    private static Path free(Path folder, Path form, List<Path> taken) {
        String name = form.getFileName().toString();
        int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        String stem = name.substring(0, dot) + ENDING;
        Path reply = folder.resolve(stem + name.substring(dot));
        for (int i = 2; taken.contains(reply); i++) {
            reply = folder.resolve(stem + " " + i + name.substring(dot));
        }
        return reply;
    }
}
