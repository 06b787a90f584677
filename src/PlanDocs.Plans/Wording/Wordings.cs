namespace PlanDocs.Plans;

/// <summary>The languages whose words the program knows. A language without words of its own has English ones.</summary>
internal static class Wordings
{
    public static Wording English { get; } = new()
    {
        Abstract = "Abstract", Keywords = "Keywords", References = "References", Appendix = "Appendix", Table = "Table", Figure = "Figure",
        Goal = "Goal", Rationale = "Rationale", Issues = "Professional Issues and Opportunities", Contents = "Contents",
        Acknowledgments = "Acknowledgments", AuthorNote = "Author Note", Details = "Plan of Action", Horizon = "Time frame", Type = "Type of goal",
        Competencies = "Competencies", Actions = "Actions", Milestones = "Milestones", ActionsAndMilestones = "Actions and Milestones",
        Resources = "Resources and support", Barriers = "Barriers", Measure = "Measure of success", Baseline = "baseline", Target = "target",
        Current = "current", Status = "Status", Progress = "Progress", NextReview = "Next review", Due = "Due", Evidence = "Evidence",
        ListsTheMilestones = " lists the steps toward this goal.", Correspondence = "Correspondence concerning this paper should be addressed to ",
        Email = "Email", And = "and", SerialComma = true,
        Statuses = ["Not started", "In progress", "Met", "Deferred", "Revised", "Dropped"],
        Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        Seasons = ["Spring", "Summer", "Fall", "Winter"], DayPattern = "{1} {0}, {2}", MonthPattern = "{1} {2}", QuarterPattern = "Q{0} {1}",
    };

    public static Wording BritishEnglish { get; } = English with
    {
        Acknowledgments = "Acknowledgements", Seasons = ["Spring", "Summer", "Autumn", "Winter"], DayPattern = "{0} {1} {2}",
    };

    public static Wording German { get; } = new()
    {
        Abstract = "Zusammenfassung", Keywords = "Schlüsselwörter", References = "Literaturverzeichnis", Appendix = "Anhang", Table = "Tabelle",
        Figure = "Abbildung", Goal = "Ziel", Rationale = "Begründung", Issues = "Fachliche Fragen und Chancen", Contents = "Inhaltsverzeichnis",
        Acknowledgments = "Danksagung", AuthorNote = "Autorenhinweis", Details = "Umsetzungsplan", Horizon = "Zeitrahmen", Type = "Art des Ziels",
        Competencies = "Kompetenzen", Actions = "Maßnahmen", Milestones = "Meilensteine", ActionsAndMilestones = "Maßnahmen und Meilensteine",
        Resources = "Ressourcen und Unterstützung", Barriers = "Hindernisse", Measure = "Erfolgsmaß", Baseline = "Ausgangswert", Target = "Zielwert",
        Current = "derzeit", Status = "Stand", Progress = "Verlauf", NextReview = "Nächste Überprüfung", Due = "Fällig", Evidence = "Nachweis",
        ListsTheMilestones = " nennt die Schritte zu diesem Ziel.", Correspondence = "Korrespondenz zu dieser Arbeit ist zu richten an ",
        Email = "E-Mail", And = "und",
        Statuses = ["Nicht begonnen", "In Arbeit", "Erreicht", "Aufgeschoben", "Überarbeitet", "Aufgegeben"],
        Months = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
        Seasons = ["Frühjahr", "Sommer", "Herbst", "Winter"], DayPattern = "{0}. {1} {2}", MonthPattern = "{1} {2}", QuarterPattern = "{0}. Quartal {1}",
    };

    public static Wording French { get; } = new()
    {
        Abstract = "Résumé", Keywords = "Mots-clés", References = "Références", Appendix = "Annexe", Table = "Tableau", Figure = "Figure",
        Goal = "Objectif", Rationale = "Justification", Issues = "Enjeux professionnels et perspectives", Contents = "Table des matières",
        Acknowledgments = "Remerciements", AuthorNote = "Note de l’auteur", Details = "Plan d’action", Horizon = "Échéance", Type = "Type d’objectif",
        Competencies = "Compétences", Actions = "Actions", Milestones = "Jalons", ActionsAndMilestones = "Actions et jalons",
        Resources = "Ressources et soutien", Barriers = "Obstacles", Measure = "Mesure de la réussite", Baseline = "départ", Target = "cible",
        Current = "actuel", Status = "État", Progress = "Avancement", NextReview = "Prochaine révision", Due = "Date prévue", Evidence = "Preuve",
        ListsTheMilestones = " présente les étapes vers cet objectif.", Correspondence = "La correspondance concernant ce travail est à adresser à ",
        Email = "Courriel", And = "et",
        Statuses = ["Non commencé", "En cours", "Atteint", "Reporté", "Révisé", "Abandonné"],
        Months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        Seasons = ["Printemps", "Été", "Automne", "Hiver"], DayPattern = "{0} {1} {2}", MonthPattern = "{1} {2}", QuarterPattern = "T{0} {1}",
    };

    public static Wording Spanish { get; } = new()
    {
        Abstract = "Resumen", Keywords = "Palabras clave", References = "Referencias", Appendix = "Apéndice", Table = "Tabla", Figure = "Figura",
        Goal = "Meta", Rationale = "Justificación", Issues = "Cuestiones profesionales y oportunidades", Contents = "Índice",
        Acknowledgments = "Agradecimientos", AuthorNote = "Nota del autor", Details = "Plan de acción", Horizon = "Plazo", Type = "Tipo de meta",
        Competencies = "Competencias", Actions = "Acciones", Milestones = "Hitos", ActionsAndMilestones = "Acciones e hitos",
        Resources = "Recursos y apoyo", Barriers = "Obstáculos", Measure = "Medida del éxito", Baseline = "inicial", Target = "objetivo",
        Current = "actual", Status = "Estado", Progress = "Avance", NextReview = "Próxima revisión", Due = "Fecha", Evidence = "Evidencia",
        ListsTheMilestones = " presenta los pasos hacia esta meta.", Correspondence = "La correspondencia relativa a este trabajo debe dirigirse a ",
        Email = "Correo electrónico", And = "y",
        Statuses = ["Sin empezar", "En curso", "Cumplida", "Aplazada", "Revisada", "Abandonada"],
        Months = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
        Seasons = ["Primavera", "Verano", "Otoño", "Invierno"], DayPattern = "{0} de {1} de {2}", MonthPattern = "{1} de {2}", QuarterPattern = "T{0} {1}",
    };
}
