package org.yaodian.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The mail that a program opens: its lines, headers and parts. */
class MailDraftTest {
    private static final String SUBJECT = "请填报：某厅2022年政务公开工作要点（社会救助处，第 1 期），请于 2022年9月8日前";

    private static List<String> lines() throws IOException {
        MailDraft draft = new MailDraft(
                "某厅办公室", "社会救助处", SUBJECT, "你好：\n\n请填。", OffsetDateTime.parse("2022-09-01T09:30:00+08:00"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        draft.write("2022-要点-社会救助处.xlsx", new byte[] {1, 2, 3}, out);
        String text = out.toString(StandardCharsets.US_ASCII);
        assertThat(text.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
        return text.lines().toList();
    }

    @Test
    void it_is_unsent_and_has_the_headers_that_every_mail_has() throws IOException {
        assertThat(lines())
                .contains("X-Unsent: 1", "MIME-Version: 1.0", "Date: Thu, 1 Sep 2022 09:30:00 +0800")
                .anyMatch(line -> line.startsWith("From: "))
                .allMatch(line -> line.length() <= 78);
    }

    @Test
    void the_subject_is_read_back_as_it_was() throws IOException {
        String header = lines().stream()
                .dropWhile(line -> !line.startsWith("Subject: "))
                .takeWhile(line -> line.startsWith("Subject: ") || line.startsWith(" "))
                .map(line ->
                        line.replaceFirst("^(Subject: | )=\\?UTF-8\\?B\\?", "").replace("?=", ""))
                .map(word -> new String(Base64.getDecoder().decode(word), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        assertThat(header).isEqualTo(SUBJECT);
    }

    @Test
    void the_workbook_is_attached_under_its_name() throws IOException {
        String name = lines().stream()
                .filter(line -> line.startsWith(" filename*"))
                .map(line ->
                        line.replaceFirst("^ filename\\*\\d\\*=(UTF-8'')?", "").replace(";", ""))
                .collect(Collectors.joining());
        assertThat(URLDecoder.decode(name, StandardCharsets.UTF_8)).isEqualTo("2022-要点-社会救助处.xlsx");
        assertThat(lines()).contains("AQID");
    }
}
