package nl.leervink.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a reader sets for themself, in a corner of every screen: language, light, and the way out. */
class ReaderMenu extends MenuBar {

    /** As {@code frontend/js/draft.js} calls them. */
    private static final String FORGET_DRAFTS = """
            Object.keys(localStorage)
                .filter((key) => key.startsWith('leervink-draft:'))
                .forEach((key) => localStorage.removeItem(key))""";

    /** Of someone who has signed in. */
    ReaderMenu(String name, Runnable signOut) {
        var avatar = new Avatar(name);
        avatar.getElement().setAttribute("aria-hidden", true);
        var shownName = new Span(name);
        shownName.addClassName("reader-name");
        var menu = menuOf(addItem(avatar), name);
        menu.add(shownName);
        addPreferences(menu);
        menu.getSubMenu().addSeparator();
        menu.getSubMenu().addItem(getTranslation("shell.sign-out"), _ -> leave(signOut));
    }

    /** Others may use this browser next: what somebody wrote in it and the server has not, goes with them. */
    private void leave(Runnable signOut) {
        getElement().executeJs(FORGET_DRAFTS).then(_ -> signOut.run(), _ -> signOut.run());
    }

    /** Of a visitor: on a phone it holds the links as well. */
    ReaderMenu(List<MenuEntry> links) {
        var menu = menuOf(addItem(VaadinIcon.MENU.create()), getTranslation("shell.menu"));
        for (var link : links) {
            menu.getSubMenu()
                    .addItem(getTranslation(link.title()), _ -> UI.getCurrent().navigate(link.menuClass()))
                    .addClassName("only-narrow");
        }
        addPreferences(menu);
    }

    private MenuItem menuOf(MenuItem item, String label) {
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        addClassName("reader-menu");
        item.setAriaLabel(label);
        return item;
    }

    private void addPreferences(MenuItem menu) {
        var spoken = Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Languages.DUTCH);
        addLanguage(menu, Languages.DUTCH, getTranslation("language.dutch"), spoken);
        addLanguage(menu, Locale.ENGLISH, getTranslation("language.english"), spoken);
        menu.getSubMenu().addSeparator();
        var lit = Preferences.light(VaadinRequest.getCurrent());
        var lights = new EnumMap<Preferences.Light, MenuItem>(Preferences.Light.class);
        for (var light : Preferences.Light.values()) {
            var item = menu.getSubMenu().addItem(getTranslation(light.words()), _ -> {
                Preferences.show(light);
                lights.forEach((other, shown) -> shown.setChecked(other == light));
            });
            item.setCheckable(true);
            item.setChecked(light == lit);
            lights.put(light, item);
        }
    }

    private static void addLanguage(MenuItem menu, Locale language, String name, Locale spoken) {
        var item = menu.getSubMenu().addItem(name, _ -> Preferences.speak(language));
        item.setCheckable(true);
        item.setChecked(language.getLanguage().equals(spoken.getLanguage()));
        item.getElement().setAttribute("lang", language.getLanguage());
    }
}
