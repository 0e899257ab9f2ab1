package com.valueinmotion.desktop.model;

import com.valueinmotion.desktop.control.Texts;
import com.valueinmotion.desktop.screen.Command;
import com.valueinmotion.desktop.screen.Focus;
import com.valueinmotion.desktop.screen.Layout;
import com.valueinmotion.desktop.screen.Screen;
import com.valueinmotion.language.hosted.Host;
import com.valueinmotion.language.hosted.Provider;
import com.valueinmotion.workbench.draft.HostedModels;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Binds the Model screen's layout to its view model. */
public final class ModelScreen implements Screen {
  /** Under this width what stands at the right goes below the models. */
  private static final double ROOM_FOR_BOTH = 1080;

  private static final double BESIDE = 430;

  private final ModelViewModel model;
  private final Parent root;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private VBox page;
  @FXML private HBox top;
  @FXML private Label notice;
  @FXML private HBox head;
  @FXML private FontIcon sign;
  @FXML private Label headline;
  @FXML private Label sentence;
  @FXML private Button again;
  @FXML private VBox steps;
  @FXML private ModelTable models;
  @FXML private HBox choice;
  @FXML private Button use;
  @FXML private Label foot;
  @FXML private TextField address;
  @FXML private VBox right;
  @FXML private VBox without;
  @FXML private TextField price;
  @FXML private VBox costs;
  @FXML private Label leaves;
  @FXML private VBox privacy;
  @FXML private Label key;
  @FXML private ComboBox<Provider> provider;
  @FXML private TextField hostAddress;
  @FXML private TextField hostModel;
  @FXML private VBox consentBox;
  @FXML private VBox leaving;
  @FXML private TextArea example;
  @FXML private CheckBox agree;
  @FXML private Button useHosted;

  public ModelScreen(ModelViewModel model) {
    this.model = model;
    this.root = Layout.of(this);
  }

  @FXML
  void initialize() {
    provider.getItems().setAll(Provider.values());
    provider.setConverter(new ProviderText());
    provider.setValue(Provider.OPENAI);
    without.getChildren().setAll(ModelRows.without());
    address.setOnAction(entered -> at());
    price.setOnAction(entered -> price());
    hostModel.setOnAction(entered -> setUp());
    models.addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public String title() {
    return "Model";
  }

  @Override
  public void shown() {
    Region whole = (Region) root;
    subscriptions =
        Subscription.combine(
            model.page().subscribe(this::page),
            model.known().subscribe(this::known),
            model.notice().subscribe(this::told),
            models.getSelectionModel().selectedItemProperty().subscribe(this::selected),
            whole.widthProperty().subscribe(width -> fit(width.doubleValue())));
    model.load();
    Focus.offer(models);
  }

  @Override
  public void hidden() {
    subscriptions.unsubscribe();
    subscriptions = Subscription.EMPTY;
  }

  private void fit(double width) {
    boolean beside = width <= 0 || width >= ROOM_FOR_BOTH;
    right.setMaxWidth(beside ? BESIDE : Double.MAX_VALUE);
    if (beside != top.getChildren().contains(right)) {
      ((Pane) right.getParent()).getChildren().remove(right);
      if (beside) {
        top.getChildren().add(right);
      } else {
        page.getChildren().add(page.getChildren().indexOf(top) + 1, right);
      }
    }
  }

  private void told(String now) {
    notice.setText(now);
    only(notice, !now.isEmpty());
  }

  private void page(@Nullable ModelPage page) {
    if (page == null) {
      headline.setText("Looking for a model on this laptop");
      only(steps, false);
      models(List.of());
      return;
    }
    head.getStyleClass().setAll("card-head", page.tone());
    sign.setIconLiteral(
        switch (page.tone()) {
          case "good" -> "fth-check-circle";
          case "warn" -> "fth-alert-triangle";
          default -> "fth-search";
        });
    sign.getStyleClass().setAll("ikonli-font-icon", page.tone());
    headline.setText(page.headline());
    sentence.setText(page.sentence());
    steps.getChildren().setAll(ModelRows.steps(page.steps()));
    only(steps, !page.steps().isEmpty());
    models(page.models());
    foot.setText(page.foot());
    privacy.getChildren().setAll(ModelRows.privacy(page));
    selected(models.selected());
  }

  /** The keys go to the table while there is one, and never from a hidden one into a field. */
  private void models(List<ModelPage.Line> lines) {
    boolean any = !lines.isEmpty();
    boolean fresh = any && !models.isVisible();
    if (!any && Focus.isWithin(models)) {
      again.requestFocus();
    }
    models.show(lines);
    only(models, any);
    only(choice, any);
    if (fresh) {
      Focus.offer(models);
    }
  }

  private void known(ModelDesk.@Nullable Known now) {
    if (now == null) {
      only(consentBox, false);
      return;
    }
    costs.getChildren().setAll(ModelRows.costs(now));
    if (!price.isFocused()) {
      price.setText(now.price());
    }
    Host host = now.host().orElse(null);
    boolean agreed = host != null && ModelPage.agreed(now, host);
    String to = ModelPage.writer(now).leaves();
    boolean goes = !to.isEmpty();
    leaves.setText(goes ? "Drafts' facts go to " + to : "Nothing leaves this laptop");
    ((FontIcon) leaves.getGraphic()).setIconLiteral(goes ? "fth-upload-cloud" : "fth-lock");
    leaves.getStyleClass().setAll("label", "tag", goes ? "warn" : "good");
    key.setText(ModelRows.key(host, agreed));
    only(consentBox, host != null);
    if (host != null) {
      provider.setValue(host.provider());
      hostAddress.setText(host.address().toString());
      hostModel.setText(host.model());
      leaving
          .getChildren()
          .setAll(
              now.leaving().sentences().stream()
                  .<Node>map(line -> Texts.wrapped(line, "grid-12"))
                  .toList());
      example.setText(now.leaving().example());
      agree.setText(
          "I have read it and agree that such text leaves this laptop for "
              + host.name()
              + ", for the store "
              + now.store());
      agree.setSelected(agreed);
      useHosted.setDisable(!agreed || now.chosen().equals(HostedModels.NAME));
    }
  }

  private void selected(ModelPage.@Nullable Line line) {
    use.setDisable(line == null || !line.can() || line.chosen());
  }

  private static void only(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** The table would keep Enter for itself. */
  private void enter(KeyEvent press) {
    if (press.getCode() == KeyCode.ENTER) {
      press.consume();
      use();
    }
  }

  @FXML
  void lookAgain() {
    model.lookAgain();
  }

  @FXML
  void use() {
    ModelPage.Line line = models.selected();
    if (line != null && !line.chosen()) {
      model.choose(line);
    }
  }

  @FXML
  void useNone() {
    model.chooseNone();
  }

  @FXML
  void useHosted() {
    model.chooseHosted();
  }

  @FXML
  void at() {
    model.at(address.getText());
  }

  @FXML
  void price() {
    model.price(price.getText());
  }

  @FXML
  void setUp() {
    model.host(provider.getValue(), hostAddress.getText(), hostModel.getText());
  }

  @FXML
  void agree() {
    if (agree.isSelected()) {
      model.agree();
    } else {
      model.withdraw();
    }
  }

  @FXML
  void withdraw() {
    model.withdraw();
  }

  @Override
  public List<Command> commands() {
    return List.of(
        command("again", "Look again for models", "fth-refresh-cw", KeyCode.F5, this::lookAgain),
        command("use", "Use the selected model", "fth-check", KeyCode.ENTER, this::use),
        command("none", "Write without a model", "fth-slash", KeyCode.N, this::useNone));
  }

  private static Command command(
      String id, String title, String icon, KeyCode key, Runnable action) {
    return new Command("model." + id, title, icon, new KeyCodeCombination(key), action);
  }
}
