import "./styles/fonts.css";
import "./styles/page.css";
import "./styles/panes.css";
import "./styles/problems.css";
import "./styles/prose.css";
import "./styles/dialogs.css";

import { setUpActions } from "./actions.js";
import { Playground } from "./playground.js";

const playground = new Playground();
setUpActions(playground);
void playground.start();
