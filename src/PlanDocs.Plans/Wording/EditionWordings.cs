namespace PlanDocs.Plans;

/// <summary>The words about editions in the languages that the program knows.</summary>
internal static class EditionWordings
{
    public static EditionWording English { get; } = new()
    {
        First = "Edition of {1}",
        Revising = "Edition of {1}, revising the edition of {0}",
        Heading = "Progress Since the Edition of {0}",
        Introduction = "This edition revises the edition of {0}.",
        ShowsTheGoals = " shows what became of each goal.",
        ComparesTheSteps = " compares the steps toward the goals with the dates that the edition of {0} gave them.",
        ComparesTheMeasures = " compares the measures of success with those of the edition of {0}.",
        FollowsTheGoals = " follows each goal through all editions.",
        GoalsTitle = "Goals in the Editions of {0} and {1}",
        StepsTitle = "{1} Since the Edition of {0}",
        MeasuresTitle = "Measures of Success in the Editions of {0} and {1}",
        HistoryTitle = "Goals in All Editions",
        Goals = "Goals",
        Measures = "Measures of Success",
        History = "History of the Goals",
        Measure = "Measure",
        Outcome = "Outcome",
        Edition = "Edition",
        MetOn = "Met",
        TitleWas = "In the edition of {0}, its title was ",
        StatementWas = "In the edition of {0}, its statement read as follows:",
        HorizonChanged = "Its time frame changed from {0} to {1}.",
        TargetChanged = "Its target changed from {0} to {1}.",
        GoalOutcomes = ["Met", "Carried on", "Revised", "Deferred", "Dropped", "New", "Taken up again", "Met earlier", "Dropped earlier"],
        StepOutcomes =
        [
            "Unchanged", "Met on time", "Met late", "Met", "Overdue", "Postponed to {0}", "Brought forward to {0}", "Deferred", "Dropped",
            "No longer planned", "Begun", "New",
        ],
    };

    public static EditionWording German { get; } = new()
    {
        First = "Ausgabe {1}",
        Revising = "Ausgabe {1}, Überarbeitung der Ausgabe {0}",
        Heading = "Fortschritt seit der Ausgabe {0}",
        Introduction = "Diese Ausgabe überarbeitet die Ausgabe {0}.",
        ShowsTheGoals = " zeigt, was aus jedem Ziel geworden ist.",
        ComparesTheSteps = " vergleicht die Schritte zu den Zielen mit den Terminen der Ausgabe {0}.",
        ComparesTheMeasures = " vergleicht die Erfolgsmaße mit denen der Ausgabe {0}.",
        FollowsTheGoals = " verfolgt jedes Ziel durch alle Ausgaben.",
        GoalsTitle = "Ziele in den Ausgaben {0} und {1}",
        StepsTitle = "{1} seit der Ausgabe {0}",
        MeasuresTitle = "Erfolgsmaße in den Ausgaben {0} und {1}",
        HistoryTitle = "Ziele in allen Ausgaben",
        Goals = "Ziele",
        Measures = "Erfolgsmaße",
        History = "Geschichte der Ziele",
        Measure = "Erfolgsmaß",
        Outcome = "Ergebnis",
        Edition = "Ausgabe",
        MetOn = "Erreicht",
        TitleWas = "In der Ausgabe {0} lautete der Titel ",
        StatementWas = "In der Ausgabe {0} war das Ziel so formuliert:",
        HorizonChanged = "Der Zeitrahmen war {0} und ist nun {1}.",
        TargetChanged = "Der Zielwert war {0} und ist nun {1}.",
        GoalOutcomes =
        [
            "Erreicht", "Fortgeführt", "Überarbeitet", "Aufgeschoben", "Aufgegeben", "Neu", "Wieder aufgenommen", "Früher erreicht", "Früher aufgegeben",
        ],
        StepOutcomes =
        [
            "Unverändert", "Rechtzeitig erreicht", "Verspätet erreicht", "Erreicht", "Überfällig", "Verschoben auf {0}", "Vorgezogen auf {0}", "Aufgeschoben",
            "Aufgegeben", "Nicht mehr geplant", "Begonnen", "Neu",
        ],
    };

    public static EditionWording French { get; } = new()
    {
        First = "Édition {1}",
        Revising = "Édition {1}, révision de l’édition {0}",
        Heading = "Progrès depuis l’édition {0}",
        Introduction = "Cette édition révise l’édition {0}.",
        ShowsTheGoals = " montre ce qu’il est advenu de chaque objectif.",
        ComparesTheSteps = " compare les étapes vers les objectifs aux dates de l’édition {0}.",
        ComparesTheMeasures = " compare les mesures de la réussite à celles de l’édition {0}.",
        FollowsTheGoals = " suit chaque objectif à travers toutes les éditions.",
        GoalsTitle = "Objectifs dans les éditions {0} et {1}",
        StepsTitle = "{1} depuis l’édition {0}",
        MeasuresTitle = "Mesures de la réussite dans les éditions {0} et {1}",
        HistoryTitle = "Objectifs dans toutes les éditions",
        Goals = "Objectifs",
        Measures = "Mesures de la réussite",
        History = "Histoire des objectifs",
        Measure = "Mesure",
        Outcome = "Résultat",
        Edition = "Édition",
        MetOn = "Atteint",
        TitleWas = "Dans l’édition {0}, son titre était ",
        StatementWas = "Dans l’édition {0}, il était formulé ainsi\u00A0:",
        HorizonChanged = "Son échéance était {0} et est désormais {1}.",
        TargetChanged = "Sa cible était {0} et est désormais {1}.",
        GoalOutcomes = ["Atteint", "Poursuivi", "Révisé", "Reporté", "Abandonné", "Nouveau", "Repris", "Atteint auparavant", "Abandonné auparavant"],
        StepOutcomes =
        [
            "Inchangé", "Atteint à temps", "Atteint en retard", "Atteint", "En retard", "Repoussé\u00A0: {0}", "Avancé\u00A0: {0}", "Reporté", "Abandonné",
            "Retiré du plan", "Commencé", "Nouveau",
        ],
    };

    public static EditionWording Spanish { get; } = new()
    {
        First = "Edición de {1}",
        Revising = "Edición de {1}, revisión de la edición de {0}",
        Heading = "Avances desde la edición de {0}",
        Introduction = "Esta edición revisa la edición de {0}.",
        ShowsTheGoals = " muestra qué ha sido de cada meta.",
        ComparesTheSteps = " compara los pasos hacia las metas con las fechas de la edición de {0}.",
        ComparesTheMeasures = " compara las medidas del éxito con las de la edición de {0}.",
        FollowsTheGoals = " sigue cada meta a través de todas las ediciones.",
        GoalsTitle = "Metas en las ediciones de {0} y {1}",
        StepsTitle = "{1} desde la edición de {0}",
        MeasuresTitle = "Medidas del éxito en las ediciones de {0} y {1}",
        HistoryTitle = "Metas en todas las ediciones",
        Goals = "Metas",
        Measures = "Medidas del éxito",
        History = "Historia de las metas",
        Measure = "Medida",
        Outcome = "Resultado",
        Edition = "Edición",
        MetOn = "Cumplido",
        TitleWas = "En la edición de {0}, su título era ",
        StatementWas = "En la edición de {0}, su formulación era la siguiente:",
        HorizonChanged = "Su plazo era {0} y ahora es {1}.",
        TargetChanged = "Su objetivo era {0} y ahora es {1}.",
        GoalOutcomes = ["Cumplida", "Continuada", "Revisada", "Aplazada", "Abandonada", "Nueva", "Retomada", "Cumplida antes", "Abandonada antes"],
        StepOutcomes =
        [
            "Sin cambios", "Cumplido a tiempo", "Cumplido con retraso", "Cumplido", "Vencido", "Pospuesto: {0}", "Adelantado: {0}", "Aplazado", "Abandonado",
            "Ya no previsto", "Comenzado", "Nuevo",
        ],
    };
}
