package org.yaodian.ui.shell;

import java.awt.AWTException;
import java.awt.Image;
import java.awt.SystemTray;
import java.awt.TrayIcon;
import java.io.IOException;
import java.net.URL;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;

/** Tells something on the desktop itself, where there is a way to; to be called off the FX thread. */
final class DesktopNotice {
    private static final Logger LOG = Logger.getLogger(DesktopNotice.class.getName());
    private static final String ICON = "/assets/icon/yaodian-48.png";

    private TrayIcon tray;

    /** Shows a title and a line; where the desktop has no place for it, nothing happens. */
    void show(String title, String text) {
        try {
            if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")) {
                // the toolkits of AWT and JavaFX had better not meet in one process
                new ProcessBuilder("notify-send", "--app-name=Yaodian", title, text)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
            } else {
                showInTray(title, text);
            }
        } catch (IOException | AWTException | UnsupportedOperationException e) {
            LOG.log(Level.FINE, "no notice on this desktop", e);
        }
    }

    private void showInTray(String title, String text) throws IOException, AWTException {
        if (!SystemTray.isSupported()) {
            return;
        }
        if (tray == null) {
            URL resource = DesktopNotice.class.getResource(ICON);
            if (resource == null) {
                return;
            }
            Image icon = ImageIO.read(resource);
            tray = new TrayIcon(icon, title);
            tray.setImageAutoSize(true);
            SystemTray.getSystemTray().add(tray);
        }
        tray.displayMessage(title, text, TrayIcon.MessageType.INFO);
    }
}
