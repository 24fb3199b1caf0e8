package org.yaodian.ui.workspace;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Going from one place of the window to another. */
public final class Navigation {
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(Place.at(Screen.WELCOME));

    public ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    public void goTo(Place newPlace) {
        place.set(newPlace);
    }

    public void goTo(Screen screen) {
        goTo(Place.at(screen));
    }
}
