package org.yaodian.ui.signin;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.yaodian.plan.Person;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.Texts;

/** Who is working: a name to choose, and its password where it has one. */
public final class SignInView extends StackPane {
    private static final double ROW = 40;
    private static final int MOST_ROWS = 8;

    private final Texts texts;
    private final SignInModel model;
    private final Runnable entered;
    private final Runnable left;
    private final StackPane place = new StackPane();

    /**
     * @param entered called when somebody has come
     * @param left called when it is left without
     */
    public SignInView(Texts texts, SignInModel model, Runnable entered, Runnable left) {
        this.texts = texts;
        this.model = model;
        this.entered = entered;
        this.left = left;
        getStyleClass().add("sign-in");
        place.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(place);
        model.asked().addListener((property, before, now) -> show(now));
        show(model.asked().get());
    }

    private void show(SignInModel.Asked asked) {
        place.getChildren().clear();
        if (asked != null) {
            Card card = new Card(form(asked));
            card.getStyleClass().add("sign-in-card");
            place.getChildren().add(card);
        }
    }

    private Form form(SignInModel.Asked asked) {
        Form form = new Form(texts, texts.get("title"));
        ListView<Person> people = people(asked);
        form.field("people.unknown", texts.get("file", asked.path().getFileName()), people);
        PasswordField password = new PasswordField();
        password.setId("sign-in-password");
        form.field("password.needed|password.wrong|password.wait|password.altered", texts.get("password"), password);
        people.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            password.clear();
            password.setVisible(now != null && now.hasPassword());
        });
        password.setVisible(false);
        // in a field of one line these would lead to the list, and to somebody else's name with an emptied field
        password.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
                event.consume();
            }
        });
        people.setOnMouseClicked(event -> {
            if (event.getClickCount() > 1 && !password.isVisible()) {
                enter(form, people, password);
            } else if (password.isVisible()) {
                password.requestFocus();
            }
        });
        // a list keeps Enter to itself
        people.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                enter(form, people, password);
                event.consume();
            }
        });
        form.onSave(texts.get("enter"), () -> enter(form, people, password)).onCancel(left);
        people.getSelectionModel().select(asked.last() == null ? asked.people().get(0) : asked.last());
        people.scrollTo(people.getSelectionModel().getSelectedIndex());
        javafx.application.Platform.runLater(() -> (password.isVisible() ? password : people).requestFocus());
        return form;
    }

    private void enter(Form form, ListView<Person> people, PasswordField password) {
        Person person = people.getSelectionModel().getSelectedItem();
        if (person == null) {
            form.refuse("people.unknown", texts.get("choose"));
            return;
        }
        char[] given = password.isVisible() ? password.getText().toCharArray() : null;
        form.setDisable(true);
        model.enter(person, given, entered, refused -> {
            form.setDisable(false);
            password.clear();
            form.refuse(refused);
            (password.isVisible() ? password : people).requestFocus();
        });
    }

    private ListView<Person> people(SignInModel.Asked asked) {
        ListView<Person> list = new ListView<>();
        list.setId("sign-in-people");
        list.getStyleClass().add("sign-in-people");
        list.getItems().setAll(asked.people());
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * Math.min(MOST_ROWS, asked.people().size()) + 2);
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(Person person, boolean empty) {
                super.updateItem(person, empty);
                setGraphic(empty || person == null ? null : row(asked, person));
            }
        });
        return list;
    }

    private HBox row(SignInModel.Asked asked, Person person) {
        Label name = new Label(person.name());
        Label role = new Label(texts.words().of(person.role()));
        role.getStyleClass().addAll("muted", "small");
        HBox row = new HBox(10, name, role);
        String division = asked.divisions().get(person.id());
        if (division != null) {
            Label of = new Label(division);
            of.getStyleClass().addAll("muted", "small");
            row.getChildren().add(of);
        }
        if (person.hasPassword()) {
            Label key = new Label(texts.get("hasPassword"));
            key.getStyleClass().addAll("chip", "plain");
            row.getChildren().addAll(Card.spacer(), key);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
