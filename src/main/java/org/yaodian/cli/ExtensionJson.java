package org.yaodian.cli;

import org.yaodian.plan.Extension;

/** More time that was asked for, as it is told in JSON. */
final class ExtensionJson {
    private ExtensionJson() {}

    static Json of(Extension extension) {
        return Json.object()
                .put("id", extension.number())
                .put("from", extension.firstDue())
                .put("to", extension.until())
                .put("reason", extension.reason())
                .put("on", extension.on())
                .put("state", extension.state());
    }
}
